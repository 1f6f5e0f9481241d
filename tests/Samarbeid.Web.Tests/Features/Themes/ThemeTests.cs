using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AgendaProposals;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Themes;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Themes;

/// <summary>What a body takes up again and again is proposed when it is due, and not before.</summary>
public sealed class ThemeTests
{
    private static readonly DateOnly First = TestSystem.Today.AddDays(20);

    [Fact]
    public async Task A_theme_that_is_due_is_proposed_and_one_press_puts_it_on_the_agenda_once()
    {
        await using var town = await Town.BuildAsync();
        await KeepAsync(town, "Vold mot barn", ThemeRhythm.HalfYearly);
        var planned = await town.PlanAsync(First);
        var due = Assert.Single(await DueAsync(town, planned));

        var taken = await town.System.As<TakeInTheme>(town.Contact).HandleAsync(due.Theme.Id, planned.Head.Id, planned.Head.Version, default);

        Assert.True(taken.IsDone, taken.Refusal?.Code);
        var now = await town.SeeAsync(planned.Head.Id);
        Assert.Equal(("Vold mot barn", AgendaItemKind.Case), (now.Items[3].Title, now.Items[3].Kind));
        Assert.Empty(await DueAsync(town, now));
        Assert.Equal(ThemeRules.NotDue, (await town.System.As<TakeInTheme>(town.Contact).HandleAsync(due.Theme.Id, now.Head.Id, now.Head.Version, default)).Refusal);
        Assert.Empty(await DueAsync(town, await town.PlanAsync(First.AddDays(100))));
        Assert.Single(await DueAsync(town, await town.PlanAsync(First.AddDays(200))));
    }

    [Fact]
    public async Task Taken_off_the_agenda_it_is_due_again()
    {
        await using var town = await Town.BuildAsync();
        await KeepAsync(town, "Radikalisering", ThemeRhythm.Yearly);
        var planned = await town.PlanAsync(First);
        var item = await TakeInAsync(town, planned);

        Assert.True((await town.System.As<RemoveAgendaItem>(town.Contact).HandleAsync(planned.Head.Id, (await town.SeeAsync(planned.Head.Id)).Head.Version, item, default)).IsDone);

        Assert.Single(await DueAsync(town, planned));
    }

    [Fact]
    public async Task The_overview_says_which_meeting_took_it_up_last_and_when_it_comes_next()
    {
        await using var town = await Town.BuildAsync();
        await KeepAsync(town, "Vold i nære relasjoner", ThemeRhythm.Yearly);
        var planned = await town.PlanAsync(First);
        var item = await TakeInAsync(town, planned);
        Assert.Equal(planned.Head.Id, (await RowAsync(town)).Ahead!.Id);
        Assert.Null((await RowAsync(town)).Last);

        var called = await town.CallAsync(await town.SeeAsync(planned.Head.Id));
        Assert.True((await town.System.As<HoldMeeting>(town.Contact).HandleAsync(called.Head.Id, called.Head.Version, [(town.Mayor.Id, Presence.Present)], default)).IsDone);

        var row = await RowAsync(town);
        Assert.Equal((new ThemeMeeting(planned.Head.Id, item, First), (ThemeMeeting?)null, new DateOnly(2027, 3, 1)), (row.Last, row.Ahead, row.DueFrom));
    }

    [Fact]
    public async Task One_that_is_put_off_waits_in_the_queue_and_is_not_proposed_beside_itself()
    {
        await using var town = await Town.BuildAsync();
        await KeepAsync(town, "Vold mot barn", ThemeRhythm.HalfYearly);
        var planned = await town.PlanAsync(First);
        var item = await TakeInAsync(town, planned);
        var called = await town.CallAsync(await town.SeeAsync(planned.Head.Id));
        Assert.True((await town.System.As<HoldMeeting>(town.Contact).HandleAsync(called.Head.Id, called.Head.Version, [(town.Mayor.Id, Presence.Present)], default)).IsDone);
        Assert.True((await town.System.As<PutOffItem>(town.Contact).HandleAsync(planned.Head.Id, item, default)).IsDone);
        var next = await town.PlanAsync(First.AddDays(60));
        Assert.Empty(await DueAsync(town, next));

        var proposal = Assert.Single((await town.System.As<ProposalQueries>(town.Contact).OfAsync(town.Body.Id, default)).Rows);
        var taken = await town.System.As<TakeInProposal>(town.Contact).HandleAsync(proposal.Id, proposal.Version, next.Head.Id, next.Head.Version, default);

        Assert.True(taken.IsDone, taken.Refusal?.Code);
        Assert.Equal(new ThemeMeeting(next.Head.Id, taken.Value, next.Head.Date), (await RowAsync(town)).Ahead);
    }

    [Fact]
    public async Task Passed_over_with_a_reason_it_waits_for_the_next_meeting_and_the_reason_is_told()
    {
        await using var town = await Town.BuildAsync();
        await KeepAsync(town, "Vold mot barn", ThemeRhythm.Yearly);
        var planned = await town.PlanAsync(First);
        var due = (await DueAsync(town, planned)).Single();

        Assert.False((await town.System.As<PassOverTheme>(town.Contact).HandleAsync(due.Theme.Id, due.Theme.Version, planned.Head.Id, " ", default)).IsDone);
        Assert.True((await town.System.As<PassOverTheme>(town.Contact).HandleAsync(due.Theme.Id, due.Theme.Version, planned.Head.Id, "Fullt program", default)).IsDone);

        Assert.Empty(await DueAsync(town, planned));
        Assert.Single(await DueAsync(town, await town.PlanAsync(First.AddDays(40))));
        Assert.Equal((First, "Fullt program"), ((await RowAsync(town)).Theme.PassedOverOn, (await RowAsync(town)).Theme.PassedOverReason));
    }

    [Fact]
    public async Task Only_who_prepares_the_meetings_keeps_themes_and_a_theme_is_kept_once()
    {
        await using var town = await Town.BuildAsync();
        await KeepAsync(town, "Vold mot barn", ThemeRhythm.Yearly);

        Assert.Equal(ThemeRules.IsKept, (await Keep(town, town.Contact)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await Keep(town, town.Stranger)).Refusal);
        Assert.False((await Keep(town, town.Mayor)).IsDone);
        var row = await RowAsync(town);
        Assert.False((await town.System.As<EndTheme>(town.Stranger).HandleAsync(row.Theme.Id, row.Theme.Version, default)).IsDone);
        Assert.Empty((await town.System.As<ThemeQueries>(town.Stranger).OfAsync(town.Body.Id, default)).Rows);

        Assert.True((await town.System.As<EndTheme>(town.Contact).HandleAsync(row.Theme.Id, row.Theme.Version, default)).IsDone);
        Assert.Empty((await town.System.As<ThemeQueries>(town.Contact).OfAsync(town.Body.Id, default)).Rows);
    }

    private static Task<Outcome<BodyThemeId>> Keep(Town town, Domain.People.Person who) =>
        town.System.As<KeepTheme>(who).HandleAsync(SingleUseKey.New(), town.Body.Id, "Vold mot barn", ThemeRhythm.Yearly, TestSystem.Today, default);

    private static async Task KeepAsync(Town town, string title, ThemeRhythm rhythm)
    {
        var kept = await town.System.As<KeepTheme>(town.Contact).HandleAsync(SingleUseKey.New(), town.Body.Id, title, rhythm, TestSystem.Today, default);
        Assert.True(kept.IsDone, kept.Refusal?.Code);
    }

    private static Task<IReadOnlyList<ThemeRow>> DueAsync(Town town, MeetingView meeting) =>
        town.System.As<ThemeQueries>(town.Contact).DueAsync(town.Body.Id, meeting.Head.Date, default);

    private static async Task<ThemeRow> RowAsync(Town town) => Assert.Single((await town.System.As<ThemeQueries>(town.Contact).OfAsync(town.Body.Id, default)).Rows);

    private static async Task<AgendaItemId> TakeInAsync(Town town, MeetingView meeting)
    {
        var due = (await DueAsync(town, meeting)).Single();
        var taken = await town.System.As<TakeInTheme>(town.Contact).HandleAsync(due.Theme.Id, meeting.Head.Id, meeting.Head.Version, default);
        Assert.True(taken.IsDone, taken.Refusal?.Code);
        return taken.Value;
    }
}
