using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Search;
using Samarbeid.Web.Tests.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Tests.Features.Search;

public sealed class SearchQueriesTests : IAsyncLifetime
{
    private TestSystem _system = null!;
    private SearchTown _town = null!;
    private Person _contact = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _town = new(_system);
        _contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal, TestSystem.Senja);
        await _town.AddAsync(_contact, _contact, [_contact], [], TestSystem.Stjordal);
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task A_hit_says_what_it_is_where_it_is_from_and_of_when()
    {
        var found = await _town.SeeAsync(_contact);

        var item = found.Hits.Single(h => h is { Kind: HitKind.AgendaItem, IsExempt: false });
        Assert.Equal(($"Flere {SearchTown.Word} 1", "Det er mørkt på skoleveien", "Rådet 1", TestSystem.Today.AddDays(-20)), (item.Title, item.Text, item.Where, item.Date));
        var action = found.Hits.Single(h => h.Kind is HitKind.ActionItem);
        Assert.StartsWith("Rådet 1", action.Where, StringComparison.Ordinal);
        Assert.EndsWith("1/26", action.Where, StringComparison.Ordinal);
        Assert.True(found.Hits.Single(h => h.Title.StartsWith("Hemmelige", StringComparison.Ordinal) && h.Kind is HitKind.AgendaItem).IsExempt);
    }

    [Fact]
    public async Task What_has_the_words_in_its_title_comes_before_what_has_them_in_its_text()
    {
        var found = await _town.SeeAsync(_contact, "mørkt");
        Assert.Equal(HitKind.AgendaItem, Assert.Single(found.Hits).Kind);

        var titles = (await _town.SeeAsync(_contact)).Hits.Select(h => h.Title.Contains(SearchTown.Word, StringComparison.Ordinal)).ToList();
        Assert.True(titles[0]);
        var minutes = (await _town.SeeAsync(_contact)).Hits.Select(h => h.Kind).ToList();
        Assert.True(minutes.LastIndexOf(HitKind.Minutes) > minutes.IndexOf(HitKind.ActionItem));
    }

    [Fact]
    public async Task All_words_must_be_there_and_the_beginning_of_each_is_enough()
    {
        Assert.Equal(HitKind.AgendaItem, Assert.Single((await _town.SeeAsync(_contact, "gate skolev")).Hits).Kind);
        Assert.Empty((await _town.SeeAsync(_contact, "gatelys hjemmevei")).Hits);
        Assert.Equal(HitKind.ActionItem, Assert.Single((await _town.SeeAsync(_contact, "T 1/26")).Hits).Kind);
    }

    [Fact]
    public async Task Hits_can_be_narrowed_to_one_kind_and_the_others_are_still_counted()
    {
        var all = await _town.SeeAsync(_contact);
        var actions = await _town.SeeAsync(_contact, kind: HitKind.ActionItem);

        Assert.Equal(all.Counts.OrderBy(c => c.Key), actions.Counts.OrderBy(c => c.Key));
        Assert.Equal((1, HitKind.ActionItem), (actions.Total, Assert.Single(actions.Hits).Kind));
        Assert.Equal(all.All, all.Hits.Count);
    }

    [Fact]
    public async Task Municipalities_and_people_in_office_are_found_by_every_name_they_have()
    {
        Assert.Equal("Stjørdal", (await _town.SeeAsync(_contact, "stj")).Hits.First(h => h.Kind is HitKind.Municipality).Title);
        var senja = await _system.MunicipalityAsync(TestSystem.Senja);
        Assert.Contains((await _town.SeeAsync(_contact, senja.OfficialName.Split(' ')[0])).Hits, h => h.Kind is HitKind.Municipality);
        Assert.DoesNotContain((await _town.SeeAsync(_contact, "meråker")).Hits, h => h.Kind is HitKind.Municipality);
        var person = (await _town.SeeAsync(_contact, _contact.Name)).Hits.Single(h => h.Kind is HitKind.Person);
        Assert.Equal((_contact.Name, "Rådet 1"), (person.Title, person.Where));

        var stranger = await _system.PersonAsync(Role.Mayor, TestSystem.Meraker);
        Assert.Empty((await _town.SeeAsync(stranger, _contact.Name)).Hits);
    }

    [Fact]
    public async Task What_is_kept_from_the_public_is_told_to_the_security_log_when_it_is_found()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var log = made.Town.System.As<SecurityLogReading>(null);
        await log.ForgetAsync();

        var found = await made.Town.System.As<SearchQueries>(made.Town.Mayor).FindAsync(SearchTown.Terms("hasjsalg"), HitKind.AgendaItem, null, 1, default);

        Assert.Equal((RestrictedTown.Secret, true), (Assert.Single(found.Hits).Title, found.Hits[0].IsExempt));
        Assert.Equal((made.Town.Mayor.Id, $"AgendaItem {made.Item.Value}"), Assert.Single(await log.LinesAsync()));
        Assert.Empty((await made.Town.System.As<SearchQueries>(made.Town.Sheriff).FindAsync(SearchTown.Terms("hasjsalg"), null, null, 1, default)).Counts);
        Assert.Equal(RestrictedTown.Public, Assert.Single((await made.Town.System.As<SearchQueries>(made.Town.Sheriff).FindAsync(SearchTown.Terms("lokale"), null, null, 1, default)).Hits).Title);
    }

    [Fact]
    public async Task An_item_that_is_opened_or_restricted_is_found_accordingly_at_once()
    {
        await using var made = await RestrictedTown.BuildAsync();
        async Task<int> SeenAsync(Person who) => (await made.Town.System.As<SearchQueries>(who).FindAsync(SearchTown.Terms("hasjsalg"), HitKind.AgendaItem, null, 1, default)).Total;

        Assert.Equal((1, 0), (await SeenAsync(made.Town.Mayor), await SeenAsync(made.Town.Sheriff)));
        RestrictedTown.Done(await made.LiftAsync(made.Town.Contact));
        Assert.Equal((1, 1), (await SeenAsync(made.Town.Mayor), await SeenAsync(made.Town.Sheriff)));
        RestrictedTown.Done(await made.RestrictAsync(made.Town.Contact, RestrictedTown.How()));
        Assert.Equal((1, 0), (await SeenAsync(made.Town.Mayor), await SeenAsync(made.Town.Sheriff)));

        await made.ReleaseAsync(made.Town.Mayor);
        Assert.Equal(0, await SeenAsync(made.Town.Mayor));
    }

    [Fact]
    public async Task The_number_of_statements_does_not_grow_with_the_hits()
    {
        var few = await StatementsAsync();
        for (var i = 0; i < 4; i++) await _town.AddAsync(_contact, _contact, [_contact], [], TestSystem.Stjordal);

        // Fewer kinds may have room on the first page, and each kind is one statement.
        Assert.InRange(await StatementsAsync(), 1, few);
    }

    // The fewest of some: what the security log writes beside it, and what is asked the first time alone, is not the search's own.
    private async Task<int> StatementsAsync()
    {
        var fewest = int.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = _system.Database.Line.Moments;
            await _town.SeeAsync(_contact);
            fewest = Math.Min(fewest, _system.Database.Line.Moments - before);
        }

        return fewest;
    }
}
