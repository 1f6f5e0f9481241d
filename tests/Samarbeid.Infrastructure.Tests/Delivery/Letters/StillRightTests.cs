using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Delivery.Letters;

/// <summary>What has become untrue between telling and sending stays at home, whatever kind it is of.</summary>
public sealed class StillRightTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task That_a_recommendation_is_answered_is_told_only_while_it_is(bool isTakenBack, int sent)
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        var recommendation = _promise.Recommendation(Promise.Today.AddDays(30), meeting);
        Assert.True(recommendation.Respond(_promise.Mayor.Id, RecommendationAnswer.Postponed, "Etter budsjettet", 0, _tests.Clock.GetUtcNow(), new(Promise.Today.AddDays(60))).IsDone);
        if (isTakenBack) Assert.True(recommendation.Submit().IsDone);
        await _promise.SaveAsync(meeting, recommendation);

        await TellAsync(new(RecommendationAnswered, ThingKind.Recommendation, recommendation.Id.Value, recommendation.ScopeId, 1), _promise.PoliceContact);

        Assert.Equal(sent, await SendAsync());
    }

    [Fact]
    public async Task A_recommendation_reaches_the_former_contact_no_more_even_with_a_grant_to_read_it()
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        var recommendation = _promise.Recommendation(Promise.Today.AddDays(30), meeting);
        await _promise.SaveAsync(meeting, recommendation);

        await TellAsync(new(RecommendationMade, ThingKind.Recommendation, recommendation.Id.Value, recommendation.ScopeId, 1), _promise.Director);

        Assert.Equal(0, await SendAsync());
    }

    [Fact]
    public async Task Whoever_has_an_action_again_is_told_of_it_once()
    {
        var action = _promise.Action(Promise.Today.AddDays(30));
        await _promise.SaveAsync(action);
        await TellAsync(Said.Of(ActionGiven, action, 1), _promise.Responsible);
        await TellAsync(Said.Of(ActionGiven, action, 3), _promise.Responsible);

        Assert.Equal(1, await SendAsync());

        await using var db = _tests.OpenAsSystem();
        Assert.Equal([OutboxState.Sent, OutboxState.Dropped], (await db.Outbox.Select(m => m.State).ToListAsync()).Order());
    }

    [Fact]
    public async Task A_side_that_has_approved_the_minutes_is_not_asked_to()
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Presence.Present)]).IsDone);
        Assert.True(meeting.Note(meeting.Items[0].Id).IsDone);
        Assert.True(meeting.SendForApproval().IsDone);
        Assert.True(meeting.Approve(ApprovalSide.Police, _promise.Sheriff.Id, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(meeting);

        await TellAsync(Said.Of(MinutesForApproval, meeting, 1), _promise.Sheriff, _promise.Mayor);

        Assert.Equal(1, await SendAsync());
    }

    [Fact]
    public async Task Who_was_called_and_has_left_the_body_learns_that_the_meeting_is_off()
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(20));
        await _promise.SaveAsync(meeting);
        await TellAsync(Said.Of(MeetingNotice, meeting, 1), _promise.Director);
        Assert.Equal(0, await SendAsync());
        await using (var db = _tests.OpenAsSystem())
        {
            (await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync()).Cancel("Storm");
            await db.SaveChangesAsync();
        }

        await TellAsync(Said.Of(MeetingCancelled, meeting, 1), _promise.Director);

        Assert.Equal(1, await SendAsync());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public async Task A_change_is_told_of_as_it_is_after_the_last_one(int times, int sent)
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(20));
        for (var i = 0; i < times; i++)
        {
            Assert.True(meeting.Rearrange(new(11 + i, 0), "Kantina", meeting.ChairId).IsDone);
            Assert.True(meeting.TellOfChanges().IsDone);
        }

        await _promise.SaveAsync(meeting);
        await TellAsync(Said.Of(MeetingChanged, meeting, 1), _promise.Headmaster);

        Assert.Equal(sent, await SendAsync());
    }

    private async Task TellAsync(Said said, params IEnumerable<Person> receivers)
    {
        await using var db = _tests.OpenAsSystem();
        db.Tell(said, receivers.Select(r => r.Id));
        Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
    }

    private Task<int> SendAsync() => Parts.Sender(_tests).SendAsync(Promise.Today, CancellationToken.None);
}
