using Microsoft.AspNetCore.WebUtilities;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Tests.Features.ActionItems;

public sealed class ActionItemListTests
{
    [Theory]
    [InlineData(Role.Sheriff, null, ActionItemView.Board)]
    [InlineData(Role.Sheriff, ActionItemView.Mine, ActionItemView.Mine)]
    [InlineData(Role.PoliceContact, null, ActionItemView.Mine)]
    [InlineData(Role.PoliceContact, ActionItemView.All, ActionItemView.All)]
    public async Task The_menu_opens_a_sheriff_the_board_and_everybody_else_their_own(Role role, ActionItemView? asked, ActionItemView expected)
    {
        await using var system = await TestSystem.StartAsync();
        var who = await system.PersonAsync(role, TestSystem.Stjordal);

        var shown = await system.As<ActionItemQueries>(who).ViewAsync(asked, ActionItemFilter.OpenOnes, 1, default);

        Assert.Equal(expected, shown.View);
        Assert.Equal((expected is ActionItemView.Mine, expected is ActionItemView.Board, expected is ActionItemView.All), (shown.Mine is not null, shown.Board is not null, shown.List is not null));
        Assert.Equal(expected, ActionItemListAddress.ViewOf(QueryHelpers.ParseQuery(new Uri("https://x" + ActionItemListAddress.Of(expected, ActionItemFilter.OpenOnes, 1)).Query)[ActionItemAddresses.ViewKey]));
    }

    [Fact]
    public async Task Search_finds_norwegian_letters_in_either_case()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        var found = await system.ActionAsync(challenge, contact, TestSystem.Today, "Åpen klubb på Ørland");
        await system.ActionAsync(challenge, contact, TestSystem.Today, "Noe annet");

        var list = await system.As<ActionItemQueries>(contact).ListAsync(ActionItemFilter.OpenOnes with { Search = "åPEN KLUBB på ø" }, 1, default);

        Assert.Equal([found.Id], list.Rows.Select(r => r.Id));
    }

    [Fact]
    public async Task The_actions_of_a_municipality_are_its_own_and_those_of_its_bodies_unless_they_name_others()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal, TestSystem.Meraker);
        var meeting = await system.MeetingAsync(
            await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal, TestSystem.Meraker), contact, TestSystem.Today);
        var own = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Meraker), contact, TestSystem.Today);
        var ofAll = await system.ActionAsync(meeting, contact, TestSystem.Today.AddDays(1), false);
        var named = await system.ActionAsync(meeting, contact, TestSystem.Today.AddDays(2), false, TestSystem.Meraker);
        await system.ActionAsync(meeting, contact, TestSystem.Today, false, TestSystem.Stjordal);
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), contact, TestSystem.Today);

        var filter = ActionItemFilter.OpenOnes with { Municipality = MunicipalityNumber.Parse(TestSystem.Meraker) };
        var list = await system.As<ActionItemQueries>(contact).ListAsync(filter, 1, default);

        Assert.Equal([own.Id, ofAll.Id, named.Id], list.Rows.Select(r => r.Id));
        Assert.Equal(3, list.Total);
    }

    [Fact]
    public async Task The_board_has_what_is_late_on_top_of_each_column()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        var later = await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(5));
        var late = await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(-5));

        var board = await system.As<ActionItemQueries>(contact).BoardAsync(ActionItemFilter.OpenOnes, default);

        var planned = board.Single(c => c.State is ActionItemState.Planned);
        Assert.Equal([late.Id, later.Id], planned.Rows.Select(r => r.Id));
        Assert.Equal(2, planned.Total);
    }

    [Fact]
    public async Task The_lists_find_their_rows_by_index_in_as_many_statements_for_one_municipality_as_for_three()
    {
        await using var system = await TestSystem.StartAsync();
        var one = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var three = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal, TestSystem.Meraker, TestSystem.Senja);

        var forOne = await StatementsAsync(one);
        var forThree = await StatementsAsync(three);

        Assert.Equal(forOne, forThree);

        async Task<int> StatementsAsync(Domain.People.Person who)
        {
            using var recorded = await RecordedStatements.StartAsync(system);
            var queries = system.As<ActionItemQueries>(who);
            await queries.MineAsync(default);
            await queries.ListAsync(ActionItemFilter.OpenOnes with { Municipality = MunicipalityNumber.Parse(TestSystem.Stjordal) }, 1, default);
            await queries.BoardAsync(ActionItemFilter.OpenOnes, default);
            Assert.NotEqual(0, recorded.Count);
            await recorded.AssertNoScanAsync(system);
            return recorded.Count;
        }
    }

    [Fact]
    public async Task The_page_is_one_operation_that_reads_the_grants_once()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        using var recorded = await RecordedStatements.StartAsync(system);

        var shown = await system.As<ActionItemQueries>(contact).ViewAsync(ActionItemView.All, ActionItemFilter.OpenOnes, 1, default);

        Assert.Equal(["Stjørdal"], shown.Municipalities.Select(m => m.Name));
        Assert.Equal(0, shown.List!.Total);
        // Who acts, the municipalities, the rows with how many there are.
        Assert.Equal(3, recorded.Count);
    }

    [Fact]
    public async Task One_without_a_grant_sees_their_own_whichever_view_they_ask_for()
    {
        await using var system = await TestSystem.StartAsync();
        var outsider = await system.PersonAsync(null);
        var mine = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), outsider, TestSystem.Today);

        var shown = await system.As<ActionItemQueries>(outsider).ViewAsync(ActionItemView.All, ActionItemFilter.OpenOnes, 1, default);

        Assert.False(shown.SeesOthers);
        Assert.Null(shown.List);
        Assert.Equal([mine.Id], shown.Mine!.Open.Select(a => a.Id));
    }
}
