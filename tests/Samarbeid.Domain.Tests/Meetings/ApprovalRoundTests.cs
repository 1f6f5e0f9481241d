using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class ApprovalRoundTests
{
    private static readonly DateOnly Last = Given.Today.AddDays(14);
    private static readonly DateTimeOffset AfterLast = Given.Now.AddDays(15);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void The_deadline_for_objections_is_1_to_60_working_days(int days, bool isTaken)
    {
        var body = Given.Body();

        var set = body.SetApproval(new(ApprovalForm.Silent, days, true));

        Assert.Equal(isTaken ? null : MeetingBodyRules.ObjectionDaysOutOfReach, set.Refusal);
        Assert.Equal(isTaken ? new(ApprovalForm.Silent, days, true) : ApprovalRule.Common, body.Approval);
    }

    [Fact]
    public void The_sides_may_object_until_the_last_day_is_over_in_Norway()
    {
        var lastMinute = NorwegianCalendar.At(Last, new(23, 59));

        Expect.Done(Sent(ApprovalForm.BothSides).ObjectTo(ApprovalSide.Chair, Given.Chair, "Feil navn", lastMinute));
        var late = Sent(ApprovalForm.BothSides).ObjectTo(ApprovalSide.Chair, Given.Chair, "Feil navn", lastMinute.AddMinutes(1));

        Assert.Equal((MeetingRules.ObjectionTooLate.Code, (object)Last), (late.Refusal?.Code, late.Refusal?.Arguments[0]));
    }

    [Fact]
    public void Both_sides_may_object_and_neither_is_lost()
    {
        var meeting = Sent(ApprovalForm.BothSides);

        Expect.Done(meeting.ObjectTo(ApprovalSide.Chair, Given.Chair, "Feil navn", Given.Now));
        Assert.Equal(1, Assert.Single(meeting.TakeOccasions().OfType<MinutesObjected>()).Version);
        Expect.Refused(MeetingRules.SideHasObjected, meeting, m => m.ObjectTo(ApprovalSide.Chair, Given.Chair, "Og feil dato", Given.Now));
        Expect.Done(meeting.ObjectTo(ApprovalSide.Police, Given.Sheriff, "Feil dato", Given.Now));

        Assert.Equal(MeetingState.Held, meeting.State);
        Assert.Equal(["Feil navn", "Feil dato"], meeting.Objections.Select(o => o.Text));
        Assert.Equal(2, Assert.Single(meeting.TakeOccasions().OfType<MinutesObjected>()).Version);
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.Approve(ApprovalSide.Police, Given.Sheriff, Given.Now));
    }

    [Fact]
    public void Who_chairs_does_not_object_for_the_police() => Expect.Refused(
        MeetingRules.ChairApprovesAsChair, Sent(ApprovalForm.BothSides), m => m.ObjectTo(ApprovalSide.Police, Given.Chair, "Feil", Given.Now));

    [Fact]
    public void An_objection_is_answered_by_other_words_or_by_standing_in_the_minutes()
    {
        var meeting = Objected();
        Expect.Refused(MeetingRules.ObjectionNotAnswered, meeting, m => m.SendForApproval(Given.Now, isAsSent: true));

        Expect.Done(meeting.RecordObjection(meeting.Objections[0].Id, Given.Now));
        Expect.Refused(MeetingRules.ObjectionIsSettled, meeting, m => m.RecordObjection(m.Objections[0].Id, Given.Now));
        Expect.Done(meeting.SendForApproval(Given.Now));
        Assert.Equal((2, ObjectionState.Recorded), (meeting.ApprovalRound, meeting.Objections[0].State));

        var changed = Objected();
        Expect.Done(changed.SendForApproval(Given.Now));
        Assert.Equal((2, ObjectionState.TextChanged, Given.Now), (changed.ApprovalRound, changed.Objections[0].State, changed.Objections[0].SettledAt));
    }

    [Theory]
    [InlineData(true, MeetingState.AwaitingApproval)]
    [InlineData(false, MeetingState.Held)]
    public void A_withdrawn_objection_lets_the_round_go_on_where_nothing_was_changed(bool isAsSent, MeetingState after)
    {
        var meeting = Sent(ApprovalForm.BothSides);
        Expect.Done(meeting.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));
        Expect.Done(meeting.ObjectTo(ApprovalSide.Police, Given.Sheriff, "Feil", Given.Now));

        Expect.Refused(MeetingRules.OnlyWhoObjected, meeting, m => m.WithdrawObjection(m.Objections[0].Id, Given.Chair, Given.Now, isAsSent));
        Expect.Done(meeting.WithdrawObjection(meeting.Objections[0].Id, Given.Sheriff, Given.Now, isAsSent));

        Assert.Equal((after, ObjectionState.Withdrawn, 1), (meeting.State, meeting.Objections[0].State, meeting.ApprovalRound));
        Assert.Equal(isAsSent, meeting.ApprovalOf(ApprovalSide.Chair) is not null);
        Expect.Refused(MeetingRules.ObjectionIsSettled, meeting, m => m.WithdrawObjection(m.Objections[0].Id, Given.Sheriff, Given.Now, isAsSent));
    }

    [Fact]
    public void The_round_waits_as_long_as_one_objection_is_open()
    {
        var meeting = Objected();
        Expect.Done(meeting.ObjectTo(ApprovalSide.Chair, Given.Chair, "Feil navn", Given.Now));

        Expect.Done(meeting.WithdrawObjection(meeting.Objections[0].Id, Given.Sheriff, Given.Now, isAsSent: true));
        Assert.Equal(MeetingState.Held, meeting.State);
        Expect.Done(meeting.WithdrawObjection(meeting.Objections[1].Id, Given.Chair, Given.Now, isAsSent: true));
        Assert.Equal(MeetingState.AwaitingApproval, meeting.State);
    }

    [Fact]
    public void Silence_approves_when_the_last_day_is_over_and_not_before()
    {
        var meeting = Sent(ApprovalForm.Silent);
        Expect.Refused(MeetingRules.ObjectionsStillTaken, meeting, m => m.ApproveSilently(NorwegianCalendar.At(Last, new(23, 59))));

        Expect.Done(meeting.ApproveSilently(AfterLast));

        Assert.Equal((MeetingState.Approved, AfterLast), (meeting.State, meeting.ApprovedAt));
        Assert.Empty(meeting.Approvals);
        Assert.Single(meeting.TakeOccasions().OfType<MinutesSettled>());
        Expect.Refused(MeetingRules.StateForbids, Sent(ApprovalForm.BothSides), m => m.ApproveSilently(AfterLast));
        Expect.Refused(MeetingRules.StateForbids, Sent(ApprovalForm.NextMeeting), m => m.ApproveSilently(AfterLast));
    }

    [Fact]
    public void Nothing_is_silent_about_minutes_somebody_has_objected_to()
    {
        var meeting = Sent(ApprovalForm.Silent);
        Expect.Done(meeting.ObjectTo(ApprovalSide.Police, Given.Sheriff, "Feil", Given.Now));

        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.ApproveSilently(AfterLast));
    }

    [Fact]
    public void The_next_meeting_of_the_body_approves_where_the_body_wants_it_so()
    {
        var body = Given.Body();
        var meeting = Sent(ApprovalForm.NextMeeting, body);
        Expect.Refused(MeetingRules.NextMeetingApproves, meeting, m => m.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));
        Expect.Refused(MeetingRules.NextMeetingApproves, meeting, m => m.RemindOfApproval(Given.Today, null));

        Expect.Refused(MeetingRules.NotTheNextMeeting, meeting, m => m.ApproveIn(Held(Given.Body(), 60), Given.Now));
        Expect.Refused(MeetingRules.NotTheNextMeeting, meeting, m => m.ApproveIn(Held(body, 20), Given.Now));
        Expect.Refused(MeetingRules.NotTheNextMeeting, meeting, m => m.ApproveIn(Meeting.Plan(body, Given.Today.AddDays(60), new(10, 0), "Her", Given.Chair).Value, Given.Now));
        var next = Held(body, 60);
        Expect.Done(meeting.ApproveIn(next, Given.Now));

        Assert.Equal((MeetingState.Approved, (MeetingId?)next.Id, Given.Now), (meeting.State, meeting.ApprovedIn, meeting.ApprovedAt));
        Expect.Refused(MeetingRules.StateForbids, Sent(ApprovalForm.Silent, body), m => m.ApproveIn(next, Given.Now));
    }

    [Fact]
    public void Another_member_sends_a_remark_where_the_body_takes_them_and_the_minutes_go_on()
    {
        var guest = PersonId.New();
        var meeting = Sent(ApprovalForm.BothSides);

        Expect.Done(meeting.Remark(guest, " Fint ", Given.Now));
        Assert.Equal((MeetingState.AwaitingApproval, "Fint", (ApprovalSide?)null), (meeting.State, meeting.Objections[0].Text, meeting.Objections[0].Side));
        Expect.Refused(MeetingRules.ObjectionTooLate, meeting, m => m.Remark(guest, "Sent", AfterLast));
        Expect.Refused(MeetingRules.NeedsReason, meeting, m => m.Remark(guest, " ", Given.Now));
        Expect.Refused(MeetingRules.RemarksNotTaken, Given.MeetingIn(MeetingState.AwaitingApproval), m => m.Remark(guest, "Fint", Given.Now));
    }

    [Fact]
    public void Minutes_are_taken_back_from_the_sides_to_be_changed()
    {
        var meeting = Sent(ApprovalForm.BothSides);
        Expect.Done(meeting.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));

        Expect.Done(meeting.TakeBack());

        Assert.Equal(MeetingState.Held, meeting.State);
        Assert.Null(meeting.ApprovalOf(ApprovalSide.Chair));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.TakeBack());
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(MeetingState.Approved), m => m.TakeBack());
    }

    private static Meeting Objected()
    {
        var meeting = Sent(ApprovalForm.BothSides);
        Expect.Done(meeting.ObjectTo(ApprovalSide.Police, Given.Sheriff, "Feil dato", Given.Now));
        return meeting;
    }

    private static Meeting Sent(ApprovalForm form, MeetingBody? body = null)
    {
        var meeting = Held(body ?? Given.Body(), 30);
        Expect.Done(meeting.SendForApproval(Given.Now, new(form, Last, true), "# Saker"));
        return meeting;
    }

    private static Meeting Held(MeetingBody body, int days)
    {
        var meeting = Meeting.Plan(body, Given.Today.AddDays(days), new(10, 0), "Rådhuset", Given.Chair).Value;
        Assert.True(meeting.AddItem(AgendaItemKind.ApproveMinutes, "Godkjenning av referat", "").IsDone);
        Expect.Done(meeting.Call(Given.Today, 1, "Haster"));
        Expect.Done(meeting.Hold([(Given.Chair, Presence.Present)]));
        Expect.Done(meeting.Note(meeting.Items[0].Id));
        return meeting;
    }
}
