using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Recommendations.List;
using Samarbeid.Web.Features.Recommendations.Read;

namespace Samarbeid.Web.Tests.Features.ActionItems;

/// <summary>Three places have given the same numbers; whoever sees all of them can tell the things apart.</summary>
public sealed class CitationTests : IAsyncLifetime
{
    private static readonly string[] Places = ["Meråker politiråd", "Stjørdal", "Stjørdal politiråd"];

    private TestSystem _system = null!;
    private Person _sheriff = null!;
    private readonly List<ActionItem> _actions = [];
    private readonly List<(Meeting Meeting, Recommendation Made)> _recommendations = [];

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _sheriff = await _system.PersonAsync(Role.Sheriff, TestSystem.Stjordal, TestSystem.Meraker);
        var challenge = await _system.ChallengeAsync(TestSystem.Stjordal);
        var draft = new ActionDraft("Natteravner", "", _sheriff, TestSystem.Today.AddDays(9), false);
        _actions.Add(ActionItem.From(challenge, draft, "T 1/26", TestSystem.Today).Value);
        var addressee = Addressee.Register(await _system.MunicipalityAsync(TestSystem.Stjordal), "Oppvekst", _sheriff.Id).Value;
        await _system.SaveAsync(addressee);
        foreach (var (name, municipality) in new[] { ("Stjørdal politiråd", TestSystem.Stjordal), ("Meråker politiråd", TestSystem.Meraker) })
        {
            var body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, name, Language.Bokmal, [MunicipalityNumber.Parse(municipality)]).Value;
            await _system.SaveAsync(body);
            var meeting = await _system.MeetingAsync(body, _sheriff, TestSystem.Today.AddDays(20));
            _actions.Add(ActionItem.From(meeting.Items[0], null, draft, "T 1/26", [], TestSystem.Today).Value);
            _recommendations.Add((meeting, Recommendation.From(
                meeting.Items[0], new("Åpen klubb", "", challenge.Id, addressee, TestSystem.Today.AddDays(30)), "A 1/26", [], TestSystem.Today).Value));
        }

        await _system.SaveAsync([.. _actions, .. _recommendations.Select(r => r.Made)]);
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task Every_list_and_page_tells_the_place_of_a_reference_so_that_no_two_look_alike()
    {
        var list = await _system.As<ActionItemQueries>(_sheriff).ListAsync(ActionItemFilter.OpenOnes, 1, default);
        Assert.Equal(Places.Select(p => p + " T\u00A01/26"), list.Rows.Select(r => r.Citation).Order(StringComparer.Ordinal));

        var pages = new List<string>();
        foreach (var action in _actions) pages.Add((await _system.As<ActionItemPageQueries>(_sheriff).FindAsync(action.Id, default))!.Citation);
        Assert.Equal(Places.Select(p => p + " T\u00A01/26"), pages.Order(StringComparer.Ordinal));

        string[] councils = ["Meråker politiråd A\u00A01/26", "Stjørdal politiråd A\u00A01/26"];
        var recommendations = await _system.As<RecommendationQueries>(_sheriff).ListAsync(true, null, 1, default);
        Assert.Equal(councils, recommendations.Rows.Select(r => r.Citation).Order(StringComparer.Ordinal));
        foreach (var (meeting, made) in _recommendations)
        {
            var page = (await _system.As<RecommendationPageQueries>(_sheriff).FindAsync(made.Id, default))!;
            var view = (await _system.As<MeetingQueries>(_sheriff).FindAsync(meeting.Id, default))!;
            Assert.Contains(page.Citation, councils);
            Assert.Equal(page.Citation, Assert.Single(view.Recommendations).Reference);
            Assert.Equal($"{view.Head.BodyName} T\u00A01/26", Assert.Single(view.Actions).Reference);
        }
    }

    [Theory]
    [InlineData("Stjørdal politiråd T 1/26", 1)]
    [InlineData("stjørdal t 1/26", 1)]
    [InlineData("Stjørdal politiråd T\u00A01/26", 1)]
    [InlineData("T 1/26", 3)]
    [InlineData("Senja T 1/26", 0)]
    public async Task A_reference_is_found_as_it_is_told(string search, int found) =>
        Assert.Equal(found, (await _system.As<ActionItemQueries>(_sheriff).ListAsync(ActionItemFilter.OpenOnes with { Search = search }, 1, default)).Total);
}
