using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Plan;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>What happens to a meeting after its notice, and who hears of it.</summary>
public sealed class MeetingNewsTests : IAsyncLifetime
{
    private static readonly DateOnly Soon = TestSystem.Today.AddDays(20);
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task Several_changes_after_the_notice_are_asked_about_and_told_of_in_one_to_those_who_were_called()
    {
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        Assert.False(called.Head.HasUntoldChanges);
        await RearrangeAsync(called);
        var seen = await _town.SeeAsync(called.Head.Id);
        Assert.True((await _town.System.As<AddAgendaItem>(_town.Contact).HandleAsync(
            SingleUseKey.New(), seen.Head.Id, seen.Head.Version, new(AgendaItemKind.Case, "Ny sak", ""), default)).IsDone);
        seen = await _town.SeeAsync(called.Head.Id);
        Assert.True(seen.Head.HasUntoldChanges);
        Assert.Empty(await ToldAsync(NotificationKind.MeetingChanged));

        var told = await _town.System.As<TellOfChanges>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, default);

        Assert.Equal(2, told.Value);
        Assert.Equal(new[] { _town.Mayor.Id, _town.Contact.Id }.ToHashSet(), await ToldAsync(NotificationKind.MeetingChanged));
        Assert.False((await _town.SeeAsync(called.Head.Id)).Head.HasUntoldChanges);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_new_chair_of_a_planned_or_called_meeting_is_told_at_once_and_others_when_somebody_says_so(bool isCalled)
    {
        await AdmitAsync(_town.Secretary);
        var seen = await _town.PlanAsync(Soon);
        if (isCalled) seen = await _town.CallAsync(seen);
        var time = _town.On(Soon) with { Chair = _town.Secretary.Id };

        var changed = isCalled
            ? await _town.System.As<RearrangeMeeting>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, time, default)
            : await _town.System.As<RescheduleMeeting>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, time, default);

        Assert.True(changed.IsDone, changed.Refusal?.Code);
        Assert.Equal([_town.Secretary.Id], await ToldAsync(NotificationKind.ChairGiven));
        Assert.Empty(await ToldAsync(NotificationKind.MeetingChanged));
        Assert.Equal(TestSystem.Now, (await _town.ReadAsync(db => db.Outbox.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).FirstAsync())).NextAttemptAt);
    }

    [Fact]
    public async Task A_new_chair_no_mail_reaches_is_named_on_the_page_and_those_who_plan_are_told()
    {
        await AdmitAsync(_town.Secretary);
        var planned = await _town.PlanAsync(Soon);
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            var person = await db.People.SingleAsync(p => p.Id == _town.Secretary.Id);
            db.Entry(person).Property(p => p.Email).CurrentValue = "";
            await db.SaveChangesAsync();
        }

        Assert.True((await _town.System.As<RescheduleMeeting>(_town.Contact).HandleAsync(
            planned.Head.Id, planned.Head.Version, _town.On(Soon) with { Chair = _town.Secretary.Id }, default)).IsDone);

        Assert.Equal([_town.Secretary.Name], (await _town.SeeAsync(planned.Head.Id)).Unreached);
        Assert.Equal(new[] { _town.Sheriff.Id, _town.DistrictSheriff.Id }.ToHashSet(), await ToldAsync(NotificationKind.ChairGiven));
    }

    [Fact]
    public async Task Whoever_says_no_tells_nobody_and_is_not_asked_again()
    {
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        await RearrangeAsync(called);
        var seen = await _town.SeeAsync(called.Head.Id);

        Assert.True((await _town.System.As<LeaveChangesUntold>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, default)).IsDone);

        Assert.Empty(await ToldAsync(NotificationKind.MeetingChanged));
        Assert.False((await _town.SeeAsync(called.Head.Id)).Head.HasUntoldChanges);
    }

    [Fact]
    public async Task A_member_who_comes_later_is_called_to_what_is_called_and_is_told_when_it_is_off()
    {
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        await _town.PlanAsync(Soon.AddDays(20));
        var administrator = await _town.System.PersonAsync(Role.Administrator);

        var calls = await _town.System.As<AdmitMember>(administrator)
            .HandleAsync(SingleUseKey.New(), _town.Body.Id, 1, _town.Secretary.Id, MemberRole.Secretary, TestSystem.Today, default);

        Assert.Equal(1, calls.Value);
        Assert.Contains(_town.Secretary.Id, await ToldAsync(NotificationKind.MeetingNotice));
        var off = await _town.System.As<CancelMeeting>(_town.Contact).HandleAsync(called.Head.Id, called.Head.Version, "Storm", default);
        Assert.Equal(3, off.Value);
        Assert.Contains(_town.Secretary.Id, await ToldAsync(NotificationKind.MeetingCancelled));
    }

    [Fact]
    public async Task A_membership_that_begins_after_the_meeting_calls_nobody()
    {
        await _town.CallAsync(await _town.PlanAsync(Soon));
        var administrator = await _town.System.PersonAsync(Role.Administrator);

        var calls = await _town.System.As<AdmitMember>(administrator)
            .HandleAsync(SingleUseKey.New(), _town.Body.Id, 1, _town.Secretary.Id, MemberRole.Secretary, Soon.AddDays(1), default);

        Assert.Equal(0, calls.Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task That_a_meeting_is_off_reaches_also_those_whom_the_program_called_when_it_played_it_back(bool isPostponed)
    {
        var planned = await _town.PlanAsync(Soon);
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            var meeting = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Items).SingleAsync();
            Assert.True(meeting.Call(TestSystem.Today, 1, null).IsDone);
            await db.SaveChangesAsync();
        }

        var seen = await _town.SeeAsync(planned.Head.Id);
        var told = isPostponed
            ? await _town.System.As<PostponeMeeting>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Storm", default)
            : await _town.System.As<CancelMeeting>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Storm", default);

        Assert.Equal(2, told.Value);
        Assert.Equal(
            new[] { _town.Mayor.Id, _town.Contact.Id }.ToHashSet(),
            await ToldAsync(isPostponed ? NotificationKind.MeetingPostponed : NotificationKind.MeetingCancelled));
    }

    [Fact]
    public async Task The_page_says_whom_no_mail_reaches_before_and_after_the_notice()
    {
        await AdmitAsync(_town.Secretary);
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            (await db.People.SingleAsync(p => p.Id == _town.Secretary.Id)).Deactivate();
            await db.SaveChangesAsync();
        }

        var planned = await _town.PlanAsync(Soon);
        Assert.Equal([_town.Secretary.Id], planned.Members.Where(m => !m.IsReachable).Select(m => m.Id));

        var called = await _town.CallAsync(planned);

        Assert.Equal([_town.Secretary.Name], called.Unreached);
    }

    [Fact]
    public async Task Minutes_say_whom_they_wait_for_since_when_and_are_reminded_of_once_a_day()
    {
        var sent = await _town.SendAsync(await _town.HoldAsync());
        Assert.Equal(
            [(ApprovalSide.Chair, _town.Mayor.Name), (ApprovalSide.Police, string.Join(",", new[] { _town.Sheriff.Name, _town.DistrictSheriff.Name }.Order()))],
            sent.Waiting.Select(w => (w.Side, string.Join(",", w.Names.Order()))));
        Assert.Equal(TestSystem.Now, sent.Head.SentForApprovalAt);
        var remind = _town.System.As<RemindApprovers>(_town.Contact);

        Assert.Equal(3, (await remind.HandleAsync(sent.Head.Id, default)).Value);
        Assert.Equal(MeetingRules.RemindedToday, (await remind.HandleAsync(sent.Head.Id, default)).Refusal);
        var seen = await _town.SeeAsync(sent.Head.Id);
        Assert.Equal(TestSystem.Today, seen.RemindedOn);
        Assert.Equal(sent.Head.Version, seen.Head.Version);
        Assert.True((await _town.System.As<ApproveMinutes>(_town.Sheriff).HandleAsync(seen.Head.Id, seen.Head.Version, ApprovalSide.Police, default)).IsDone);

        _town.System.Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, (await _town.System.As<RemindApprovers>(_town.Contact).HandleAsync(sent.Head.Id, default)).Value);
        Assert.Equal([ApprovalSide.Chair], (await _town.SeeAsync(sent.Head.Id)).Waiting.Select(w => w.Side));
    }

    [Fact]
    public async Task Two_who_remind_at_once_send_one_reminder()
    {
        var sent = await _town.SendAsync(await _town.HoldAsync());
        var remind = _town.System.As<RemindApprovers>(_town.Contact);

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => remind.HandleAsync(sent.Head.Id, default))));

        Assert.Single(both, b => b.IsDone);
        Assert.Equal(3, await _town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync(n => n.Kind == NotificationKind.MinutesApprovalAwaited)));
    }

    [Fact]
    public async Task Who_may_not_write_the_minutes_reminds_nobody()
    {
        var sent = await _town.SendAsync(await _town.HoldAsync());

        foreach (var other in new[] { _town.Mayor, _town.Stranger })
            Assert.Equal(PersistenceRules.NotFound, (await _town.System.As<RemindApprovers>(other).HandleAsync(sent.Head.Id, default)).Refusal);
        Assert.Empty(await ToldAsync(NotificationKind.MinutesApprovalAwaited));
    }

    private async Task RearrangeAsync(MeetingView called) => Assert.True((await _town.System.As<RearrangeMeeting>(_town.Contact).HandleAsync(
        called.Head.Id, called.Head.Version, _town.On(Soon) with { StartsAt = new(12, 0), Place = "Kantina" }, default)).IsDone);

    private async Task AdmitAsync(Person person)
    {
        await using var db = _town.System.Database.OpenAsSystem();
        var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.Id == _town.Body.Id);
        Assert.True(body.Admit(person.Id, MemberRole.Member, TestSystem.Today).IsDone);
        await db.SaveChangesAsync();
    }

    private async Task<HashSet<PersonId>> ToldAsync(NotificationKind kind) => [.. await _town.ReadAsync(db =>
        db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.Kind == kind).Select(n => n.ReceiverId).ToListAsync())];
}
