using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Overview.Waiting;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>Whoever chairs a meeting approves its minutes for the municipality, whatever the role: no meeting is left with nobody who can.</summary>
public sealed class ChairApprovalTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Role.Mayor)]
    [InlineData(Role.MunicipalDirector)]
    [InlineData(Role.Secretary)]
    [InlineData(Role.SltCoordinator)]
    [InlineData(Role.PoliceContact)]
    public async Task A_chair_of_any_role_is_asked_finds_it_on_the_overview_and_approves(Role role)
    {
        var chair = await ChairAsync(role);
        var sent = await SendAsync(chair);

        Assert.Contains(chair.Id, await ToldAsync(NotificationKind.MinutesForApproval));
        Assert.DoesNotContain(_town.Mayor.Id, await ToldAsync(NotificationKind.MinutesForApproval));
        Assert.Equal([chair.Name], sent.Waiting.Single(w => w.Side is ApprovalSide.Chair).Names);
        Assert.Contains(await TodayAsync(chair), t => t.Kind is TodayKind.ApproveMinutes);
        Assert.DoesNotContain(await TodayAsync(_town.Mayor), t => t.Kind is TodayKind.ApproveMinutes);
        Assert.True((await SeeAsync(chair, sent)).May.ApproveAsChair);
        Assert.False((await SeeAsync(_town.Mayor, sent)).May.ApproveAsChair);

        Assert.Equal(AccessRules.OnlyTheChair, await ApproveAsync(_town.Mayor, ApprovalSide.Chair, sent));
        Assert.Null(await ApproveAsync(chair, ApprovalSide.Chair, sent));
        Assert.Null(await ApproveAsync(_town.Sheriff, ApprovalSide.Police, sent));

        Assert.Equal(MeetingState.Approved, (await _town.SeeAsync(sent.Head.Id)).Head.State);
        Assert.NotNull((await _town.System.As<MinutesQueries>(chair).FindAsync(sent.Head.Id, default))!.IssuedAt);
    }

    [Fact]
    public async Task A_chair_who_is_not_mayor_objects_and_is_reminded_as_a_mayor_is()
    {
        var chair = await ChairAsync(Role.Secretary);
        var sent = await SendAsync(chair);

        Assert.Equal(3, (await _town.System.As<RemindApprovers>(_town.Contact).HandleAsync(sent.Head.Id, default)).Value);
        Assert.Contains(chair.Id, await ToldAsync(NotificationKind.MinutesApprovalAwaited));

        var objected = await _town.System.As<ObjectToMinutes>(chair).HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Chair, "Feil dato", null, default);
        Assert.True(objected.IsDone, objected.Refusal?.Code);
    }

    [Fact]
    public async Task A_sheriff_who_chairs_approves_as_chair_and_another_sheriff_is_asked_for_the_police()
    {
        var chair = await ChairAsync(Role.Sheriff);
        var sent = await SendAsync(chair);

        Assert.Equal([chair.Name], sent.Waiting.Single(w => w.Side is ApprovalSide.Chair).Names);
        Assert.DoesNotContain(chair.Name, sent.Waiting.Single(w => w.Side is ApprovalSide.Police).Names);
        var may = (await SeeAsync(chair, sent)).May;
        Assert.Equal((true, false), (may.ApproveAsChair, may.ApproveForPolice));
        Assert.Equal(MeetingRules.ChairApprovesAsChair, await ApproveAsync(chair, ApprovalSide.Police, sent));

        Assert.Null(await ApproveAsync(chair, ApprovalSide.Chair, sent));
        Assert.DoesNotContain(await TodayAsync(chair), t => t.Kind is TodayKind.ApproveMinutes);
        Assert.Null(await ApproveAsync(_town.Sheriff, ApprovalSide.Police, sent));
    }

    [Fact]
    public async Task Where_the_only_sheriff_chairs_those_who_write_the_minutes_are_told_that_nobody_approves_for_the_police()
    {
        foreach (var sheriff in new[] { _town.Sheriff, _town.DistrictSheriff }) await LeaveAsync(sheriff);

        var sent = await SendAsync(await ChairAsync(Role.Sheriff));

        Assert.Empty(sent.Waiting.Single(w => w.Side is ApprovalSide.Police).Names);
        Assert.Contains(_town.Secretary.Id, await ToldAsync(NotificationKind.MinutesForApproval));
    }

    private async Task<Person> ChairAsync(Role role)
    {
        var chair = await _town.System.PersonAsync(role, TestSystem.Stjordal);
        await using var db = _town.System.Database.OpenAsSystem();
        Assert.True((await db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync()).Admit(chair.Id, MemberRole.Member, TestSystem.Today).IsDone);
        await db.SaveChangesAsync();
        return chair;
    }

    /// <summary>The minutes of a meeting somebody chairs, sent for approval.</summary>
    private async Task<MeetingView> SendAsync(Person chair)
    {
        var planned = await _town.PlanAsync(TestSystem.Today.AddDays(20));
        var moved = await _town.System.As<RescheduleMeeting>(_town.Contact).HandleAsync(
            planned.Head.Id, planned.Head.Version, _town.On(planned.Head.Date) with { Chair = chair.Id }, default);
        Assert.True(moved.IsDone, moved.Refusal?.Code);
        var called = await _town.CallAsync(await _town.SeeAsync(planned.Head.Id));
        Assert.True((await _town.System.As<HoldMeeting>(_town.Contact).HandleAsync(
            called.Head.Id, called.Head.Version, [(chair.Id, Presence.Present)], default)).IsDone);
        return await _town.SendAsync(await _town.SeeAsync(called.Head.Id));
    }

    private async Task LeaveAsync(Person person)
    {
        await using var db = _town.System.Database.OpenAsSystem();
        (await db.People.SingleAsync(p => p.Id == person.Id)).Deactivate();
        await db.SaveChangesAsync();
    }

    private async Task<Refusal?> ApproveAsync(Person who, ApprovalSide side, MeetingView seen)
    {
        var version = (await _town.SeeAsync(seen.Head.Id)).Head.Version;
        return (await _town.System.As<ApproveMinutes>(who).HandleAsync(seen.Head.Id, version, side, default)).Refusal;
    }

    private async Task<MeetingView> SeeAsync(Person who, MeetingView seen) => (await _town.System.As<MeetingQueries>(who).FindAsync(seen.Head.Id, default))!;

    private Task<IReadOnlyList<TodayItem>> TodayAsync(Person who) => _town.System.As<TodayQueries>(who).ListAsync(default);

    private Task<HashSet<PersonId>> ToldAsync(NotificationKind kind) => _town.ReadAsync(db =>
        db.Notifications.IgnoreQueryFilters().Where(n => n.Kind == kind).Select(n => n.ReceiverId).ToHashSetAsync());
}
