using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.People.Successions;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>Who comes and goes among the members while a meeting is called.</summary>
public sealed class MembershipCallTests : IAsyncLifetime
{
    private static readonly DateOnly Soon = TestSystem.Today.AddDays(20);
    private Town _town = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _administrator = await _town.System.PersonAsync(Role.Administrator);
    }

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task Whoever_is_taken_off_the_body_is_told_not_to_come_and_hears_no_more_of_the_meeting()
    {
        await AdmitAsync(_town.Secretary);
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));

        await ReleaseAsync(_town.Secretary);

        Assert.Equal([(_town.Secretary.Id, 1)], await ToldAsync(NotificationKind.MeetingCalledOff));
        var seen = await _town.SeeAsync(called.Head.Id);
        Assert.True((await _town.System.As<CancelMeeting>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Storm", default)).IsDone);
        Assert.Equal(
            new[] { _town.Mayor.Id, _town.Contact.Id }.ToHashSet(), (await ToldAsync(NotificationKind.MeetingCancelled)).Select(t => t.Person).ToHashSet());
    }

    [Fact]
    public async Task Whoever_comes_back_is_called_again_and_hears_of_the_end()
    {
        await AdmitAsync(_town.Secretary);
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        await ReleaseAsync(_town.Secretary);

        await AdmitAsync(_town.Secretary);
        await ReleaseAsync(_town.Secretary);
        await AdmitAsync(_town.Secretary);

        Assert.Equal([(_town.Secretary.Id, 1), (_town.Secretary.Id, 3)], await ToldAsync(NotificationKind.MeetingCalledOff));
        Assert.Equal([(_town.Secretary.Id, 2), (_town.Secretary.Id, 4)], await ToldAsync(NotificationKind.MeetingCalledApart));
        var seen = await _town.SeeAsync(called.Head.Id);
        Assert.Equal(3, (await _town.System.As<PostponeMeeting>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Storm", default)).Value);
    }

    [Fact]
    public async Task A_secretary_who_hands_on_is_told_not_to_come_and_a_chair_who_leaves_still_leads()
    {
        await AdmitAsync(_town.Secretary, MemberRole.Secretary);
        await _town.CallAsync(await _town.PlanAsync(Soon));

        await ReleaseAsync(_town.Secretary, new HandOn(HoldingKind.Secretary, _town.Body.ScopeId, _town.Contact.Id));
        await ReleaseAsync(_town.Mayor);

        Assert.Equal([(_town.Secretary.Id, 1)], await ToldAsync(NotificationKind.MeetingCalledOff));
    }

    [Fact]
    public async Task Who_was_not_called_is_not_called_off()
    {
        await AdmitAsync(_town.Secretary);
        await _town.PlanAsync(Soon);
        await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(-3)));

        await ReleaseAsync(_town.Secretary);

        Assert.Empty(await ToldAsync(NotificationKind.MeetingCalledOff));
    }

    private async Task AdmitAsync(Person person, MemberRole role = MemberRole.Member)
    {
        var body = await BodyAsync();
        var admitted = await _town.System.As<AdmitMember>(_administrator)
            .HandleAsync(SingleUseKey.New(), body.Id, body.Version, person.Id, role, TestSystem.Today, default);
        Assert.True(admitted.IsDone, admitted.Refusal?.Code);
    }

    private async Task ReleaseAsync(Person person, params HandOn[] handOn)
    {
        var body = await BodyAsync();
        var member = body.Members.Single(m => m.PersonId == person.Id && (m.To is null || m.To >= TestSystem.Today));
        var released = await _town.System.As<ReleaseMember>(_administrator).HandleAsync(body.Id, body.Version, member.Id, handOn, default);
        Assert.True(released.IsDone, released.Refusal?.Code);
    }

    private Task<MeetingBody> BodyAsync() => _town.ReadAsync(db =>
        db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).AsNoTracking().SingleAsync(b => b.Id == _town.Body.Id));

    private async Task<List<(PersonId Person, int Version)>> ToldAsync(NotificationKind kind) => [.. (await _town.ReadAsync(db =>
        db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.Kind == kind).OrderBy(n => n.Version)
            .Select(n => new { n.ReceiverId, n.Version }).ToListAsync())).Select(n => (n.ReceiverId, n.Version))];
}
