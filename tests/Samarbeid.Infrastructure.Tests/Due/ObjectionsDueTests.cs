using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Due;

public sealed class ObjectionsDueTests : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;

    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task A_side_that_has_not_approved_is_reminded_once_before_and_once_after_the_deadline()
    {
        await SendAsync(ApprovalForm.BothSides, hasChairApproved: false);

        await PlanAsync(Today.AddDays(6));
        Assert.Empty(await ToldAsync());
        await PlanAsync(Today.AddDays(7));
        await PlanAsync(Today.AddDays(8));
        Assert.Equal(new[] { (ObjectionsDueIn3Days, _promise.Mayor.Id), (ObjectionsDueIn3Days, _promise.Sheriff.Id) }.ToHashSet(), await ToldAsync());

        await PlanAsync(Today.AddDays(11));
        Assert.Contains((MinutesApprovalAwaited, _promise.Mayor.Id), await ToldAsync());
        Assert.Contains((MinutesApprovalAwaited, _promise.Sheriff.Id), await ToldAsync());
    }

    [Fact]
    public async Task A_side_that_has_approved_is_left_alone_and_so_are_both_where_the_next_meeting_approves()
    {
        await SendAsync(ApprovalForm.Silent, hasChairApproved: true);
        await SendAsync(ApprovalForm.NextMeeting, hasChairApproved: false);

        await PlanAsync(Today.AddDays(7));

        Assert.Equal([(ObjectionsDueIn3Days, _promise.Sheriff.Id)], await ToldAsync());
    }

    private async Task SendAsync(ApprovalForm form, bool hasChairApproved)
    {
        var meeting = _promise.Meeting(Today.AddDays(20));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Presence.Present)]).IsDone && meeting.Note(meeting.Items[0].Id).IsDone);
        Assert.True(meeting.SendForApproval(_tests.Clock.GetUtcNow(), new(form, Today.AddDays(10), false)).IsDone);
        if (hasChairApproved) Assert.True(meeting.Approve(ApprovalSide.Chair, _promise.Mayor.Id, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(meeting);
    }

    private Task<int> PlanAsync(DateOnly day) => Parts.Planner(_tests).PlanAsync(day, CancellationToken.None);

    private async Task<HashSet<(NotificationKind, PersonId)>> ToldAsync()
    {
        await using var database = _tests.OpenAsSystem();
        var told = await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.Kind == ObjectionsDueIn3Days || n.Kind == MinutesApprovalAwaited)
            .Select(n => new { n.Kind, n.ReceiverId }).ToListAsync();
        return [.. told.Select(n => (n.Kind, n.ReceiverId))];
    }
}
