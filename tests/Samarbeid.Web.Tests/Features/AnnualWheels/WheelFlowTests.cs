using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.AnnualWheels;
using Samarbeid.Web.Features.AnnualWheels.Begin;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Tests.Features.Meetings;
using static Samarbeid.Web.Tests.Features.Agreements.Pledged;

namespace Samarbeid.Web.Tests.Features.AnnualWheels;

/// <summary>The year of a council: begun, moved about, made meetings of, and copied to the next.</summary>
public sealed class WheelFlowTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task The_proposal_has_three_meetings_or_more_and_every_entry_on_a_working_day()
    {
        await BegunAsync();
        var view = await ReadAsync();

        Assert.Equal(WheelProposal.Entries.Count, view.Rows.Count);
        Assert.InRange(view.Rows.Count(r => r.Kind is WheelEntryKind.Meeting), 3, 6);
        Assert.Equal([1, 2, 3, 4, 6, 9, 11], view.Rows.Select(r => r.Date.Month).Distinct());
        Assert.All(view.Rows, r => Assert.False(r.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
        Assert.Equal(WheelWarnings.None, view.Warnings);
    }

    [Fact]
    public async Task A_year_begun_by_two_is_one()
    {
        var begun = await Task.WhenAll(BeginAsync(), BeginAsync());

        Assert.Contains(begun, b => b.IsDone);
        Assert.Equal(1, await _town.ReadAsync(db => db.AnnualWheels.IgnoreQueryFilters().CountAsync()));
        Assert.Equal(begun.First(b => b.IsDone).Value, (await BeginAsync()).Value);
    }

    [Fact]
    public async Task Its_meetings_are_made_once_linked_and_gone_from_what_is_to_be_planned()
    {
        await BegunAsync();
        var view = await ReadAsync();
        var (meetings, key) = (view.Rows.Where(r => r.IsToPlan).ToList(), SingleUseKey.New());

        var first = await PlanAsync(view, key, meetings);
        var again = await PlanAsync(view, key, meetings);
        Assert.Equal((meetings.Count, meetings.Count), (first.Value, again.Value));

        var planned = await ReadAsync();
        Assert.All(planned.Rows.Where(r => r.Kind is WheelEntryKind.Meeting), r => Assert.Equal((r.EntryDate, MeetingState.Planned), (r.Meeting!.Date, r.Meeting.State)));
        Assert.Equal(WheelRules.NothingToPlan, (await PlanAsync(planned, SingleUseKey.New(), meetings)).Refusal);
        Assert.Equal(meetings.Count, await _town.ReadAsync(db => db.Meetings.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task A_meeting_that_is_moved_on_its_own_page_says_so_in_the_plan_and_one_that_is_cancelled_can_be_made_anew()
    {
        await BegunAsync();
        var view = await ReadAsync();
        var entry = view.Rows.Last(r => r.IsToPlan);
        Assert.Equal(1, (await PlanAsync(view, SingleUseKey.New(), [entry])).Value);
        var meeting = (await RowAsync(entry)).Meeting!;
        Assert.True((await _town.System.As<RescheduleMeeting>(_town.Contact).HandleAsync(meeting.Id, 1, Time with { Date = meeting.Date.AddDays(7) }, default)).IsDone);
        var moved = await RowAsync(entry);
        Assert.Equal((entry.Date.AddDays(7), true), (moved.Date, moved.IsMoved));

        Assert.True((await _town.System.As<CancelMeeting>(_town.Contact).HandleAsync(meeting.Id, 2, "Ingen saker", default)).IsDone);
        Assert.True((await RowAsync(entry)).IsToPlan);
        view = await ReadAsync();
        Done(await _town.System.As<ChangeWheelEntry>(_town.Contact).HandleAsync(view.Wheel!.Value, view.Version, entry.Id, entry.ToPlan() with { Date = entry.Date.AddDays(14) }, default));
        Assert.Equal(1, (await PlanAsync(await ReadAsync(), SingleUseKey.New(), [entry])).Value);
    }

    [Fact]
    public async Task A_task_is_given_to_somebody_who_is_told_and_who_says_it_is_done()
    {
        await BegunAsync();
        var view = await ReadAsync();
        var task = view.Rows.First(r => r.Kind is WheelEntryKind.Assignment);
        var plan = task.ToPlan();

        Assert.Equal(WheelRules.OwnerNotOffered, (await ChangeAsync(view, task, plan with { Owner = _town.Stranger.Id })).Refusal);
        Done(await ChangeAsync(view, task, plan with { Owner = _town.Mayor.Id }));
        Assert.Contains((NotificationKind.WheelAssignmentGiven, _town.Mayor.Id), await ToldAsync());
        var mine = Assert.Single(await TodayAsync(_town.Mayor));
        Assert.Equal((task.EntryDate, AnnualWheelAddresses.Of(_town.Body.Id, view.Year)), (mine.Due!.Value, mine.Href));
        Assert.Empty(await TodayAsync(_town.Stranger));
        var seen = await ReadAsync(_town.Mayor);
        Assert.Equal([task.Id], seen.Rows.Where(r => r.MaySettle).Select(r => r.Id));
        Assert.Equal(AccessRules.NoGrant, (await SettleAsync(_town.Mayor, seen, seen.Rows.Last(r => r.Kind is WheelEntryKind.Assignment))).Refusal);
        Done(await SettleAsync(_town.Mayor, seen, task));
        Assert.Equal(TestSystem.Today, (await RowAsync(task)).DoneOn);
        Assert.Empty(await TodayAsync(_town.Mayor));
    }

    [Fact]
    public async Task A_task_whose_owner_has_left_says_so_can_be_moved_and_goes_on_without_an_owner_next_year()
    {
        await BegunAsync();
        var view = await ReadAsync();
        var task = view.Rows.First(r => r.Kind is WheelEntryKind.Assignment);
        Done(await ChangeAsync(view, task, task.ToPlan() with { Owner = _town.Secretary.Id }));
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            (await db.People.SingleAsync(p => p.Id == _town.Secretary.Id)).Deactivate();
            await db.SaveChangesAsync();
        }

        var left = await RowAsync(task);
        Assert.True(left.OwnerHasLeft);
        Done(await ChangeAsync(await ReadAsync(), left, left.ToPlan() with { Date = left.Date.AddDays(1) }));
        view = await ReadAsync();
        Assert.True((await _town.System.As<CopyWheel>(_town.Contact).HandleAsync(SingleUseKey.New(), view.Wheel!.Value, default)).IsDone);
        var next = await ReadAsync(year: TestSystem.Today.Year + 1);
        Assert.Equal(view.Rows.Count, next.Rows.Count);
        Assert.All(next.Rows, r => Assert.Null(r.OwnerId));
    }

    [Fact]
    public async Task A_new_task_has_an_owner_and_of_two_who_change_the_plan_one_looks_again()
    {
        await BegunAsync();
        var view = await ReadAsync();
        var plan = new WheelPlan(WheelEntryKind.Assignment, "Besøke skolene", view.Rows[0].Date, null);

        Assert.Equal(WheelRules.NeedsOwner, (await AddAsync(view, plan)).Refusal);
        Assert.True((await AddAsync(view, plan with { Owner = _town.Contact.Id })).IsDone);
        Assert.Equal(PersistenceRules.Stale, (await AddAsync(view, plan with { Owner = _town.Contact.Id })).Refusal);
    }

    [Fact]
    public async Task Those_who_only_read_meetings_change_nothing_and_a_stranger_sees_nothing()
    {
        await BegunAsync();
        var view = await ReadAsync(_town.Mayor);

        Assert.False(view.MayWrite);
        Assert.Equal(PersistenceRules.NotFound, (await _town.System.As<RemoveWheelEntry>(_town.Mayor).HandleAsync(view.Wheel!.Value, view.Version, view.Rows[0].Id, default)).Refusal);
        Assert.Null(await _town.System.As<WheelQueries>(_town.Stranger).FindAsync(_town.Body.Id, view.Year, default));
        Assert.Equal(PersistenceRules.NotFound, (await _town.System.As<CopyWheel>(_town.Stranger).HandleAsync(SingleUseKey.New(), view.Wheel.Value, default)).Refusal);
    }

    private MeetingTime Time => _town.On(TestSystem.Today);

    private Task<Outcome<AnnualWheelId>> BeginAsync() =>
        _town.System.As<BeginWheel>(_town.Contact).HandleAsync(SingleUseKey.New(), _town.Body.Id, TestSystem.Today.Year, true, default);

    private async Task BegunAsync() => Assert.True((await BeginAsync()).IsDone);

    private async Task<WheelView> ReadAsync(Person? who = null, int? year = null) =>
        (await _town.System.As<WheelQueries>(who ?? _town.Contact).FindAsync(_town.Body.Id, year ?? TestSystem.Today.Year, default))!;

    private async Task<WheelRow> RowAsync(WheelRow row) => (await ReadAsync()).Rows.Single(r => r.Id == row.Id);

    private Task<Outcome<int>> PlanAsync(WheelView view, SingleUseKey key, IReadOnlyList<WheelRow> rows) =>
        _town.System.As<PlanWheelMeetings>(_town.Contact).HandleAsync(key, view.Wheel!.Value, view.Version, [.. rows.Select(r => r.Id)], Time, default);

    private Task<Outcome<WheelEntryId>> AddAsync(WheelView view, WheelPlan plan) =>
        _town.System.As<AddWheelEntry>(_town.Contact).HandleAsync(SingleUseKey.New(), view.Wheel!.Value, view.Version, plan, default);

    private Task<Outcome> ChangeAsync(WheelView view, WheelRow row, WheelPlan plan) =>
        _town.System.As<ChangeWheelEntry>(_town.Contact).HandleAsync(view.Wheel!.Value, view.Version, row.Id, plan, default);

    private Task<Outcome> SettleAsync(Person who, WheelView view, WheelRow row) =>
        _town.System.As<SettleWheelEntry>(who).HandleAsync(view.Wheel!.Value, view.Version, row.Id, true, default);

    private async Task<IReadOnlyList<TodayItem>> TodayAsync(Person who) =>
        [.. (await _town.System.As<TodayQueries>(who).ListAsync(default)).Where(t => t.Kind is TodayKind.DoAssignment)];

    private Task<HashSet<(NotificationKind, PersonId)>> ToldAsync() => _town.ReadAsync(async db =>
        (await db.Notifications.IgnoreQueryFilters().ToListAsync()).Select(n => (n.Kind, n.ReceiverId)).ToHashSet());
}
