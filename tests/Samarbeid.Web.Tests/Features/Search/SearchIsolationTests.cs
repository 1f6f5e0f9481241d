using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.Agreements.Read;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Recommendations.Read;
using Samarbeid.Web.Features.Search;

namespace Samarbeid.Web.Tests.Features.Search;

/// <summary>Whoever searches finds exactly what the pages of the things show them: nothing more, whatever grants, memberships and letting-in there are.</summary>
public sealed class SearchIsolationTests
{
    private static readonly string[] Places = [TestSystem.Stjordal, TestSystem.Meraker, TestSystem.Senja];
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(r => r is not Role.Administrator)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task With_random_grants_each_hit_is_one_that_its_own_page_shows(int seed)
    {
        var random = new Random(seed);
        await using var system = await TestSystem.StartAsync();
        var town = new SearchTown(system);
        List<Person> people = [await system.PersonAsync(null), await system.PersonAsync(Role.Administrator), await system.FormerAsync(Role.Sheriff, TestSystem.Stjordal)];
        for (var i = 0; i < 6; i++) people.Add(await system.PersonAsync(Some(Roles), SomeOf(Places)));
        foreach (var _ in Enumerable.Range(0, 3)) await town.AddAsync(Some(people), Some(people), SomeOf(people), SomeOf(people), SomeOf(Places));

        foreach (var who in people)
        {
            var shown = await ShownAsync(town, who);
            var found = await town.SeeAsync(who);

            Assert.Equal(shown.Order(), found.Hits.Where(h => h.Kind > HitKind.Person).Select(h => $"{h.Kind} {h.Href} {h.Title}").Order());
            Assert.Equal(shown.Count, found.Counts.Where(c => c.Key > HitKind.Person).Sum(c => c.Value));
            var readsSecret = shown.Any(s => s.Contains("Hemmelige", StringComparison.Ordinal));
            Assert.Equal(readsSecret, found.Hits.Any(h => $"{h.Title} {h.Text}".Contains("ingen må lese", StringComparison.Ordinal)));
        }

        T Some<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
        T[] SomeOf<T>(IReadOnlyList<T> all) => [.. all.OrderBy(_ => random.Next()).Take(1 + random.Next(all.Count - 1))];
    }

    [Fact]
    public async Task What_is_found_of_a_municipality_is_found_without_it_too()
    {
        await using var system = await TestSystem.StartAsync();
        var town = new SearchTown(system);
        var who = await system.PersonAsync(Role.PoliceContact, Places);
        await town.AddAsync(who, who, [who], [], TestSystem.Stjordal);
        await town.AddAsync(who, who, [who], [], TestSystem.Senja);

        var all = await town.SeeAsync(who);
        var (one, other) = (await town.SeeAsync(who, place: TestSystem.Stjordal), await town.SeeAsync(who, place: TestSystem.Senja));

        Assert.Equal(all.All, one.All + other.All);
        Assert.Equal(all.Hits.Select(h => h.Href).Order(), one.Hits.Concat(other.Hits).Select(h => h.Href).Order());
        Assert.Equal(0, (await town.SeeAsync(who, place: TestSystem.Meraker)).All);
        // Somebody else's municipality narrows to nothing.
        Assert.Equal(0, (await town.SeeAsync(await system.PersonAsync(Role.Mayor, TestSystem.Stjordal), place: TestSystem.Senja)).All);
    }

    /// <summary>What the pages show of everything that holds the word, as lines like those of the hits.</summary>
    private static async Task<List<string>> ShownAsync(SearchTown town, Person who)
    {
        List<string> lines = [];
        void Add(HitKind kind, string href, string title) => lines.Add($"{kind} {href} {title}");
        foreach (var (_, meeting, _) in town.Councils)
        {
            var view = await town.System.As<MeetingQueries>(who).FindAsync(meeting.Id, default);
            var minutes = await town.System.As<MinutesQueries>(who).FindAsync(meeting.Id, default);
            foreach (var item in view?.Items ?? [])
            {
                var page = MeetingAddresses.Of(meeting.Id, item.Id);
                if (Holds($"{item.Title} {item.Background}")) Add(HitKind.AgendaItem, page, item.Title);
                if (Holds(item.Conclusion)) Add(HitKind.Minutes, item.Restriction is null && minutes is not null ? MeetingAddresses.Minutes(meeting.Id) : page, item.Title);
            }

            foreach (var paper in view?.Papers ?? []) Add(HitKind.Paper, MeetingAddresses.Of(meeting.Id, paper.Item!.Value), paper.Title);
        }

        foreach (var action in town.Actions)
            if (await town.System.As<ActionItemPageQueries>(who).FindAsync(action.Id, default) is not null) Add(HitKind.ActionItem, ActionItemAddresses.Of(action.Id), action.Title);
        foreach (var made in town.Recommendations)
            if (await town.System.As<RecommendationPageQueries>(who).FindAsync(made.Id, default) is not null) Add(HitKind.Recommendation, RecommendationAddresses.Of(made.Id), made.Title);
        foreach (var agreement in town.Agreements)
        {
            if (await town.System.As<AgreementPageQueries>(who).FindAsync(agreement.Id, null, default) is not { } read) continue;

            Add(HitKind.Agreement, AgreementAddresses.Of(agreement.Id), agreement.Title);
            foreach (var _ in read.Commitments) Add(HitKind.Agreement, AgreementAddresses.Of(agreement.Id), agreement.Title);
        }

        return lines;
    }

    private static bool Holds(string text) => SearchTown.Terms().AreIn(SearchWords.Join(text));
}
