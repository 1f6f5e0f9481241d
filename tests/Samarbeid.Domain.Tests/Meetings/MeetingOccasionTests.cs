using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MeetingOccasionTests
{
    [Fact]
    public void A_notice_given_is_told_of_with_its_number_and_whose_it_is()
    {
        var meeting = Given.PlannedMeeting();

        Expect.Done(meeting.Call(Given.Today, 1, null));

        var called = Assert.Single(meeting.TakeOccasions());
        Assert.Equal(
            (NotificationKind.MeetingNotice, ThingKind.Meeting, meeting.Id.Value, meeting.ScopeId, 1),
            (called.Kind, called.ThingKind, called.ThingId, called.ScopeId, called.Version));
        Assert.Empty(meeting.TakeOccasions());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_meeting_that_has_been_is_only_logged(int daysAgo, bool isTold)
    {
        var meeting = Given.PlannedMeeting();

        Expect.Done(meeting.Call(meeting.Date.AddDays(daysAgo), 1, "Ført i ettertid"));

        Assert.Equal(isTold, meeting.TakeOccasions().Count == 1);
    }

    [Fact]
    public void A_second_notice_and_a_second_round_have_numbers_of_their_own()
    {
        var meeting = Given.MeetingIn(MeetingState.AwaitingApproval);
        Expect.Done(meeting.ObjectTo(ApprovalSide.Chair, Given.Chair, "Feil navn", Given.Now));
        Expect.Done(meeting.SendForApproval());
        var again = Given.MeetingIn(MeetingState.Called);
        Expect.Done(again.Postpone("Storm"));
        Expect.Done(again.Replan(again.Date.AddDays(7), again.StartsAt, again.Place, again.ChairId));
        Expect.Done(again.Call(Given.Today, 2, null));

        Assert.Equal(
            [(NotificationKind.MeetingNotice, 1), (NotificationKind.MinutesForApproval, 1), (NotificationKind.MinutesObjected, 1), (NotificationKind.MinutesForApproval, 2)],
            meeting.TakeOccasions().Select(o => (o.Kind, o.Version)));
        Assert.Equal(
            [(NotificationKind.MeetingNotice, 1), (NotificationKind.MeetingPostponed, 1), (NotificationKind.MeetingNotice, 2)],
            again.TakeOccasions().Select(o => (o.Kind, o.Version)));
    }

    [Fact]
    public void Another_chair_of_what_is_not_finished_is_told_of_whichever_way_the_chair_is_changed()
    {
        AssertTold(MeetingState.Planned, m => m.Reschedule(m.Date, m.StartsAt, m.Place, Given.Contact));
        AssertTold(MeetingState.Called, m => m.Rearrange(m.StartsAt, m.Place, Given.Contact));
        AssertTold(MeetingState.Postponed, m => m.Replan(m.Date.AddDays(7), m.StartsAt, m.Place, Given.Contact));
        foreach (var state in new[] { MeetingState.Planned, MeetingState.Called, MeetingState.Postponed, MeetingState.Held })
            AssertTold(state, m => m.HandChairTo(Given.Contact));

        static void AssertTold(MeetingState state, Func<Meeting, Outcome> change)
        {
            var meeting = Given.MeetingIn(state);
            meeting.TakeOccasions();

            Expect.Done(change(meeting));

            var told = Assert.IsType<ChairHandedOn>(Assert.Single(meeting.TakeOccasions()));
            Assert.Equal((NotificationKind.ChairGiven, Given.Contact), (told.Kind, told.Meeting.ChairId));
        }
    }

    [Fact]
    public void The_first_chair_and_the_same_chair_again_are_no_news()
    {
        var meeting = Given.PlannedMeeting();

        Expect.Done(meeting.Reschedule(meeting.Date.AddDays(1), meeting.StartsAt, meeting.Place, meeting.ChairId));
        Expect.Done(meeting.HandChairTo(meeting.ChairId));

        Assert.Empty(meeting.TakeOccasions());
    }

    [Fact]
    public void A_cancellation_is_told_of_as_such()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        meeting.TakeOccasions();

        Expect.Done(meeting.Cancel("Storm"));

        var left = Assert.IsType<MeetingLeft>(Assert.Single(meeting.TakeOccasions()));
        Assert.Equal((NotificationKind.MeetingCancelled, MeetingState.Called), (left.Kind, left.Before));
        Assert.True(left.IsNewsOn(meeting.Date));
        Assert.False(left.IsNewsOn(meeting.Date.AddDays(1)));
    }

    [Fact]
    public void Minutes_are_told_of_when_both_sides_have_approved_them()
    {
        var meeting = Given.MeetingIn(MeetingState.AwaitingApproval);
        meeting.TakeOccasions();

        Expect.Done(meeting.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));
        Assert.Empty(meeting.TakeOccasions());
        Expect.Done(meeting.Approve(ApprovalSide.Police, Given.Sheriff, Given.Now));

        Assert.Equal(NotificationKind.MinutesApproved, Assert.Single(meeting.TakeOccasions()).Kind);
    }

    [Theory]
    [InlineData(MeetingState.Postponed, MeetingState.Called, true, 0, true)]
    [InlineData(MeetingState.Postponed, MeetingState.Planned, true, 0, false)]
    [InlineData(MeetingState.Cancelled, MeetingState.Planned, true, 0, true)]
    [InlineData(MeetingState.Cancelled, MeetingState.Postponed, true, 0, true)]
    [InlineData(MeetingState.Cancelled, MeetingState.Called, true, 1, false)]
    [InlineData(MeetingState.Cancelled, MeetingState.Planned, false, 0, false)]
    public void It_is_news_to_those_who_are_called_and_a_cancellation_also_to_those_who_wait(
        MeetingState after, MeetingState before, bool wasCalled, int daysAgo, bool isNews) =>
        Assert.Equal(isNews, MeetingLeft.IsNews(after, before, wasCalled, Given.Today.AddDays(-daysAgo), Given.Today));
}
