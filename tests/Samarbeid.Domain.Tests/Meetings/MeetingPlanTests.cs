using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MeetingPlanTests
{
    private static readonly TimeOnly Ten = new(10, 0);

    [Fact]
    public void A_meeting_belongs_to_its_body()
    {
        var body = Given.Body();

        var meeting = Meeting.Plan(body, Given.Today, Ten, "  Rådhuset ", Given.Chair).Value;

        Assert.Equal((body.Id, body.ScopeId), (meeting.BodyId, meeting.ScopeId));
        Assert.Equal((MeetingState.Planned, "Rådhuset", 0), (meeting.State, meeting.Place, meeting.NoticeVersion));
    }

    [Fact]
    public void A_meeting_needs_a_place_that_fits()
    {
        Expect.Refused(MeetingRules.NeedsPlace, Meeting.Plan(Given.Body(), Given.Today, Ten, " ", Given.Chair));
        Expect.Refused(MeetingRules.NeedsPlace,
            Meeting.Plan(Given.Body(), Given.Today, Ten, Expect.Long(Meeting.PlaceMaxLength + 1), Given.Chair));
        Assert.True(Meeting.Plan(Given.Body(), Given.Today, Ten, Expect.Long(Meeting.PlaceMaxLength), Given.Chair).IsDone);
    }

    [Theory]
    [InlineData(MeetingState.Called)]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.AwaitingApproval)]
    [InlineData(MeetingState.Approved)]
    public void Only_a_planned_meeting_is_rescheduled(MeetingState state) => Expect.Refused(
        MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Reschedule(Given.Today, Ten, "Kantina", Given.Sheriff));

    [Fact]
    public void Rescheduling_changes_time_place_and_chair()
    {
        var meeting = Given.PlannedMeeting();

        Expect.Done(meeting.Reschedule(Given.Today.AddDays(40), new(12, 30), "Kantina", Given.Sheriff));

        Assert.Equal(
            (Given.Today.AddDays(40), new TimeOnly(12, 30), "Kantina", Given.Sheriff),
            (meeting.Date, meeting.StartsAt, meeting.Place, meeting.ChairId));
        Expect.Refused(MeetingRules.NeedsPlace, meeting, m => m.Reschedule(Given.Today, Ten, "", Given.Chair));
    }

    [Fact]
    public void A_call_needs_an_agenda() =>
        Expect.Refused(MeetingRules.NeedsAgenda, Given.PlannedMeeting(items: 0), m => m.Call(Given.Today, 1, null));

    [Fact]
    public void A_call_numbers_the_items_in_the_order_of_the_agenda()
    {
        var meeting = Given.PlannedMeeting(items: 3);
        meeting.MoveItem(meeting.Items[2].Id, -1);

        Assert.Equal(3, meeting.ItemsWithoutNumber);
        Expect.Done(meeting.Call(Given.Today, 7, null));

        Assert.Equal([("Sak 1", 7), ("Sak 3", 8), ("Sak 2", 9)], meeting.ItemsInOrder.Select(i => (i.Title, i.Number!.Value)));
        Assert.All(meeting.Items, i => Assert.Equal(2026, i.NumberYear));
        Assert.Equal((MeetingState.Called, 1, 0), (meeting.State, meeting.NoticeVersion, meeting.ItemsWithoutNumber));
    }

    [Fact]
    public void The_notice_is_in_time_to_the_day_and_short_the_day_after()
    {
        var inTime = Given.PlannedMeeting();
        var late = Given.PlannedMeeting();

        Expect.Done(inTime.Call(inTime.Date.AddDays(-inTime.NoticeDays), 1, "unødig"));
        Expect.Refused(MeetingRules.NeedsShortNoticeReason, late, m => m.Call(m.Date.AddDays(1 - m.NoticeDays), 1, " "));
        Expect.Done(late.Call(late.Date.AddDays(1 - late.NoticeDays), 1, " Hastesak "));

        Assert.Null(inTime.ShortNoticeReason);
        Assert.Equal("Hastesak", late.ShortNoticeReason);
    }

    [Fact]
    public void A_reason_for_short_notice_must_fit() => Expect.Refused(
        MeetingRules.ReasonTooLong, Given.PlannedMeeting(), m => m.Call(m.Date, 1, Expect.Long(Meeting.ReasonMaxLength + 1)));

    [Theory]
    [InlineData(MeetingState.Called)]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.AwaitingApproval)]
    [InlineData(MeetingState.Approved)]
    public void Only_a_planned_meeting_is_called(MeetingState state) =>
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Call(Given.Today, 50, null));

    [Theory]
    [InlineData(MeetingState.Planned)]
    [InlineData(MeetingState.Called)]
    public void A_meeting_ahead_is_postponed_or_cancelled_with_a_reason(MeetingState state)
    {
        var postponed = Given.MeetingIn(state);
        var cancelled = Given.MeetingIn(state);

        Expect.Refused(MeetingRules.NeedsReason, postponed, m => m.Postpone(" "));
        Expect.Refused(MeetingRules.ReasonTooLong, cancelled, m => m.Cancel(Expect.Long(Meeting.ReasonMaxLength + 1)));
        Expect.Done(postponed.Postpone(" Sykdom "));
        Expect.Done(cancelled.Cancel("Slått sammen med neste"));

        Assert.Equal((MeetingState.Postponed, "Sykdom"), (postponed.State, postponed.Reason));
        Assert.Equal((MeetingState.Cancelled, "Slått sammen med neste"), (cancelled.State, cancelled.Reason));
    }

    [Theory]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.AwaitingApproval)]
    [InlineData(MeetingState.Approved)]
    public void A_meeting_that_does_not_lie_ahead_is_neither_postponed_nor_cancelled(MeetingState state)
    {
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Postpone("Sykdom"));
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Cancel("Sykdom"));
    }

    [Fact]
    public void A_postponed_meeting_is_called_anew_and_its_items_keep_their_numbers()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        Expect.Done(meeting.Postpone("Sykdom"));
        meeting.AddItem(AgendaItemKind.Case, "Ny sak", "");

        Expect.Refused(MeetingRules.NeedsPlace, meeting, m => m.Replan(Given.Today, Ten, "", Given.Chair));
        Expect.Done(meeting.Replan(new(2027, 1, 20), Ten, "Kantina", Given.Chair));
        Assert.Equal((MeetingState.Planned, 1), (meeting.State, meeting.ItemsWithoutNumber));
        Expect.Done(meeting.Call(Given.Today, 4, null));

        Assert.Equal([(1, 2026), (4, 2027)], meeting.ItemsInOrder.Select(i => (i.Number!.Value, i.NumberYear!.Value)));
        Assert.Equal(2, meeting.NoticeVersion);
    }

    [Theory]
    [InlineData(MeetingState.Planned)]
    [InlineData(MeetingState.Called)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.AwaitingApproval)]
    [InlineData(MeetingState.Approved)]
    public void Only_a_postponed_meeting_is_replanned(MeetingState state) => Expect.Refused(
        MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Replan(Given.Today, Ten, "Kantina", PersonId.New()));
}
