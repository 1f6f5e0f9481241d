using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Approvals;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Plan;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>Minutes that become approved without both sides saying so: by nobody's objecting, or by the next meeting.</summary>
public sealed class SilentConsentTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task Minutes_nobody_objects_to_are_approved_the_day_after_the_deadline_and_say_how()
    {
        var sent = await SendAsync(ApprovalForm.Silent);
        _town.System.Database.Clock.SetUtcNow(Utc(16, 22, 59));
        Assert.Equal(0, await RunAsync());

        _town.System.Database.Clock.SetUtcNow(Utc(16, 23, 1));
        Assert.Equal(1, await RunAsync());
        Assert.Equal(0, await RunAsync());

        var view = await _town.System.As<MinutesQueries>(_town.Mayor).FindAsync(sent.Head.Id, default);
        Assert.Contains("Godkjent ved stilltiende samtykke 17. mars 2026 (fristen for innvendinger var 16. mars 2026).", DocumentWords.Of(view!.Document.Blocks), StringComparison.Ordinal);
        Assert.Null((await _town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().SingleAsync())).IssuedBy);
        Assert.Contains(_town.Mayor.Id, await ToldAsync(NotificationKind.MinutesApproved));
    }

    [Fact]
    public async Task Two_nodes_at_once_approve_once()
    {
        await SendAsync(ApprovalForm.Silent);
        _town.System.Database.Clock.SetUtcNow(Utc(20, 8, 0));

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(RunAsync)));

        Assert.Equal(1, both.Sum());
        Assert.Equal(1, await _town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task An_objection_within_the_deadline_stops_it_and_a_side_that_has_nobody_has_not_consented()
    {
        var sent = await SendAsync(ApprovalForm.Silent);
        Assert.True((await _town.System.As<ObjectToMinutes>(_town.Sheriff).HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Police, "Feil", null, default)).IsDone);
        _town.System.Database.Clock.SetUtcNow(Utc(20, 8, 0));
        Assert.Equal(0, await RunAsync());

        await using var other = await Town.BuildAsync();
        await other.SetApprovalAsync(new(ApprovalForm.Silent, 10, false));
        var waiting = await other.SendAsync(await other.HoldAsync());
        await using (var db = other.System.Database.OpenAsSystem())
        {
            foreach (var sheriff in new[] { other.Sheriff, other.DistrictSheriff }) (await db.People.SingleAsync(p => p.Id == sheriff.Id)).Deactivate();
            await db.SaveChangesAsync();
        }

        other.System.Database.Clock.SetUtcNow(Utc(20, 8, 0));
        Assert.Equal(0, await RunAsync(other));
        Assert.Equal(MeetingState.AwaitingApproval, (await other.SeeAsync(waiting.Head.Id)).Head.State);
    }

    [Fact]
    public async Task The_next_meeting_approves_and_its_item_says_so()
    {
        var sent = await SendAsync(ApprovalForm.NextMeeting);
        Assert.Equal(MeetingRules.NextMeetingApproves, (await _town.System.As<ApproveMinutes>(_town.Mayor).HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Chair, default)).Refusal);
        var next = await HoldAsync(sent.Head.Date.AddDays(60));
        var row = Assert.Single(await _town.System.As<FormerMinutesQueries>(_town.Contact).ListAsync(next.Head.BodyId, next.Head.Date, default));
        Assert.True(row.IsForMeeting);

        Assert.Equal(PersistenceRules.NotFound, (await _town.System.As<ApproveInMeeting>(_town.Mayor).HandleAsync(row.Id, row.Version, next.Head.Id, default)).Refusal);
        var approved = await _town.System.As<ApproveInMeeting>(_town.Contact).HandleAsync(row.Id, row.Version, next.Head.Id, default);

        Assert.True(approved.IsDone, approved.Refusal?.Code);
        Assert.Equal(MeetingState.Approved, (await _town.SeeAsync(sent.Head.Id)).Head.State);
        var view = await _town.System.As<MinutesQueries>(_town.Mayor).FindAsync(sent.Head.Id, default);
        Assert.Contains("Godkjent i møtet 21. mai 2026.", DocumentWords.Of(view!.Document.Blocks), StringComparison.Ordinal);
        Assert.Equal("Referatet fra 22. mars 2026 er godkjent.",
            (await _town.SeeAsync(next.Head.Id)).Items.Single(i => i.Kind is AgendaItemKind.ApproveMinutes).Conclusion);
    }

    [Fact]
    public async Task A_chair_who_cannot_approve_is_warned_of_when_the_meeting_is_planned()
    {
        var member = await _town.System.PersonAsync(null);
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            Assert.True((await db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync()).Admit(member.Id, MemberRole.Member, TestSystem.Today).IsDone);
            await db.SaveChangesAsync();
        }

        var choices = await _town.System.As<MeetingPlanQueries>(_town.Contact).ChoicesAsync(TestSystem.Today, default);
        Assert.Equal([(member.Id, false)], choices.Chairs.Where(c => !c.MayApprove).Select(c => (c.Id, c.MayApprove)));

        var planned = await _town.System.As<PlanMeeting>(_town.Contact).HandleAsync(
            SingleUseKey.New(), _town.Body.Id, _town.On(TestSystem.Today.AddDays(20)) with { Chair = member.Id }, default);
        Assert.False((await _town.SeeAsync(planned.Value)).ChairMayApprove);
        Assert.True((await _town.PlanAsync(TestSystem.Today.AddDays(30))).ChairMayApprove);
    }

    private async Task<MeetingView> SendAsync(ApprovalForm form)
    {
        await _town.SetApprovalAsync(new(form, 10, false));
        return await _town.SendAsync(await _town.HoldAsync());
    }

    private async Task<MeetingView> HoldAsync(DateOnly on)
    {
        var called = await _town.CallAsync(await _town.PlanAsync(on));
        Assert.True((await _town.System.As<HoldMeeting>(_town.Contact).HandleAsync(called.Head.Id, called.Head.Version, [(_town.Mayor.Id, Presence.Present)], default)).IsDone);
        return await _town.SeeAsync(called.Head.Id);
    }

    private Task<int> RunAsync() => RunAsync(_town);

    private static Task<int> RunAsync(Town town) => town.System.Database.Services.GetRequiredService<SilentConsent>().ApproveAsync(default);

    private static DateTimeOffset Utc(int day, int hour, int minute) => new(2026, 3, day, hour, minute, 0, TimeSpan.Zero);

    private Task<HashSet<PersonId>> ToldAsync(NotificationKind kind) => _town.ReadAsync(db =>
        db.Notifications.IgnoreQueryFilters().Where(n => n.Kind == kind).Select(n => n.ReceiverId).ToHashSetAsync());
}
