using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MeetingMinutesTests
{
    private static readonly PersonId Guest = PersonId.New();

    [Fact]
    public void A_new_chair_takes_over_what_is_not_finished_and_is_told_of_minutes_that_wait()
    {
        foreach (var state in Enum.GetValues<MeetingState>())
        {
            var meeting = Given.MeetingIn(state);
            meeting.TakeOccasions();
            if (!state.NeedsChair())
            {
                Expect.Refused(MeetingRules.StateForbids, meeting, m => m.HandChairTo(Given.Contact));
                continue;
            }

            Expect.Done(meeting.HandChairTo(Given.Contact));

            Assert.Equal(Given.Contact, meeting.ChairId);
            Assert.Equal(state is MeetingState.Called, meeting.HasUntoldChanges);
            Assert.Equal(state is MeetingState.AwaitingApproval ? 1 : 0, meeting.TakeOccasions().OfType<MinutesHandedOn>().Count());
        }
    }

    [Fact]
    public void Who_has_approved_as_chair_stays_the_chair()
    {
        var meeting = Given.MeetingIn(MeetingState.AwaitingApproval);
        Expect.Done(meeting.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));

        Expect.Refused(MeetingRules.SideHasApproved, meeting, m => m.HandChairTo(Given.Contact));
    }

    [Fact]
    public void Who_has_approved_for_the_police_is_not_made_chair_of_the_same_minutes()
    {
        var meeting = Given.MeetingIn(MeetingState.AwaitingApproval);
        Expect.Done(meeting.Approve(ApprovalSide.Police, Given.Sheriff, Given.Now));

        Expect.Refused(MeetingRules.ChairHasApprovedForPolice, meeting, m => m.HandChairTo(Given.Sheriff));
        Expect.Done(meeting.HandChairTo(Given.Contact));
    }

    [Fact]
    public void A_sheriff_who_chairs_approves_as_chair_and_another_for_the_police()
    {
        var meeting = Given.MeetingIn(MeetingState.AwaitingApproval);
        Expect.Done(meeting.HandChairTo(Given.Sheriff));

        Expect.Refused(MeetingRules.ChairApprovesAsChair, meeting, m => m.Approve(ApprovalSide.Police, Given.Sheriff, Given.Now));
        Expect.Done(meeting.Approve(ApprovalSide.Chair, Given.Sheriff, Given.Now));
        Expect.Done(meeting.Approve(ApprovalSide.Police, Given.Contact, Given.Now));
        Assert.Equal(MeetingState.Approved, meeting.State);
    }

    [Fact]
    public void A_meeting_is_held_when_somebody_was_present()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);

        Expect.Refused(MeetingRules.NeedsAttendance, meeting, m => m.Hold([]));
        Expect.Refused(MeetingRules.NeedsAttendance, meeting, m => m.Hold([(Guest, Presence.Absent), (Given.Chair, Presence.NoShow)]));
        Expect.Done(meeting.Hold([(Given.Chair, Presence.Present), (Guest, Presence.Absent)]));

        Assert.Equal(MeetingState.Held, meeting.State);
        Assert.Equal([(Given.Chair, Presence.Present), (Guest, Presence.Absent)], Entered(meeting));
        Assert.All(meeting.Attendances, a => Assert.Equal((meeting.Id, meeting.ScopeId), (a.MeetingId, a.ScopeId)));
    }

    [Fact]
    public void Attendance_is_corrected_while_the_minutes_are_written()
    {
        var meeting = Given.MeetingIn(MeetingState.Held);

        Expect.Done(meeting.Hold([(Given.Chair, Presence.Absent), (Guest, Presence.Present)]));

        Assert.Equal([(Given.Chair, Presence.Absent), (Guest, Presence.Present)], Entered(meeting));
        Expect.Refused(MeetingRules.NeedsAttendance, meeting, m => m.Hold([(Guest, Presence.NoShow)]));
    }

    [Fact]
    public void Of_two_entries_for_one_person_the_last_counts()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);

        Expect.Refused(MeetingRules.NeedsAttendance, meeting, m => m.Hold([(Guest, Presence.Present), (Guest, Presence.Absent)]));
        Expect.Done(meeting.Hold([(Guest, Presence.Absent), (Guest, Presence.Present)]));

        Assert.Equal([(Guest, Presence.Present)], Entered(meeting));
    }

    [Theory]
    [InlineData(MeetingState.Planned)]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.AwaitingApproval)]
    [InlineData(MeetingState.Approved)]
    public void Attendance_is_entered_neither_before_the_notice_nor_after_the_minutes_are_sent(MeetingState state) =>
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Hold([(Given.Chair, Presence.Present)]));

    [Fact]
    public void An_item_is_concluded_or_noted_and_the_last_word_counts()
    {
        var meeting = Given.MeetingIn(MeetingState.Held);
        var item = meeting.Items[0];

        Expect.Done(meeting.Conclude(item.Id, " Enige om vakter "));
        Assert.Equal(("Enige om vakter", false, true), (item.Conclusion, item.IsNoted, item.IsSettled));

        Expect.Done(meeting.Note(item.Id));
        Assert.Equal(("", true, true), (item.Conclusion, item.IsNoted, item.IsSettled));

        Expect.Done(meeting.Conclude(item.Id, " "));
        Assert.Equal(("", false, false), (item.Conclusion, item.IsNoted, item.IsSettled));
    }

    [Fact]
    public void A_conclusion_must_fit() => Expect.Refused(
        MeetingRules.ConclusionTooLong, Given.MeetingIn(MeetingState.Held),
        m => m.Conclude(m.Items[0].Id, Expect.Long(AgendaItem.ConclusionMaxLength + 1)));

    [Theory]
    [InlineData(MeetingState.Planned)]
    [InlineData(MeetingState.Called)]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.AwaitingApproval)]
    [InlineData(MeetingState.Approved)]
    public void Minutes_are_written_of_a_held_meeting_only(MeetingState state)
    {
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Conclude(m.Items[0].Id, "Enige"));
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Note(m.Items[0].Id));
    }

    [Fact]
    public void Every_item_is_settled_before_the_minutes_are_sent()
    {
        var meeting = Given.MeetingIn(MeetingState.Held);

        Expect.Refused(MeetingRules.ItemNotConcluded, meeting, m => m.SendForApproval());
        Assert.Equal(["Sak 1"], meeting.SendForApproval().Refusal!.Arguments);
        meeting.Note(meeting.Items[0].Id);
        Expect.Done(meeting.SendForApproval());

        Assert.Equal((MeetingState.AwaitingApproval, 1), (meeting.State, meeting.ApprovalRound));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.SendForApproval());
    }

    [Fact]
    public void Minutes_are_approved_when_both_sides_have()
    {
        var meeting = Given.MeetingIn(MeetingState.AwaitingApproval);

        Expect.Done(meeting.Approve(ApprovalSide.Police, Given.Sheriff, Given.Now));
        Assert.Equal(MeetingState.AwaitingApproval, meeting.State);
        Assert.Null(meeting.ApprovalOf(ApprovalSide.Chair));

        Expect.Done(meeting.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));
        Assert.Equal(MeetingState.Approved, meeting.State);
        Assert.Equal((Given.Chair, Given.Sheriff), (meeting.ApprovalOf(ApprovalSide.Chair)!.PersonId, meeting.ApprovalOf(ApprovalSide.Police)!.PersonId));
        Assert.All(meeting.Approvals, a => Assert.Equal((meeting.Id, meeting.ScopeId, Given.Now), (a.MeetingId, a.ScopeId, a.At)));
    }

    [Fact]
    public void One_person_does_not_approve_for_both_sides_and_a_side_approves_once()
    {
        var meeting = Given.MeetingIn(MeetingState.AwaitingApproval);
        meeting.Approve(ApprovalSide.Chair, Given.Chair, Given.Now);

        Expect.Refused(MeetingRules.SamePersonApproves, meeting, m => m.Approve(ApprovalSide.Police, Given.Chair, Given.Now));
        Expect.Refused(MeetingRules.SideHasApproved, meeting, m => m.Approve(ApprovalSide.Chair, Guest, Given.Now));
    }

    [Fact]
    public void An_objection_sends_the_minutes_back_and_both_sides_approve_anew()
    {
        var meeting = Given.MeetingIn(MeetingState.AwaitingApproval);
        meeting.Approve(ApprovalSide.Chair, Given.Chair, Given.Now);

        Expect.Refused(MeetingRules.NeedsReason, meeting, m => Object(m, " "));
        Expect.Refused(MeetingRules.ObjectionTooLong, meeting, m => Object(m, Expect.Long(MinutesObjection.TextMaxLength + 1)));
        Expect.Done(Object(meeting, " Feil navn "));
        Assert.Equal((MeetingState.Held, "Feil navn"), (meeting.State, meeting.Objections.Single().Text));
        Assert.Null(meeting.ApprovalOf(ApprovalSide.Chair));

        Expect.Done(meeting.SendForApproval());
        Assert.Equal((2, ObjectionState.TextChanged), (meeting.ApprovalRound, meeting.Objections.Single().State));
        Assert.Null(meeting.ApprovalOf(ApprovalSide.Chair));

        Expect.Done(meeting.Approve(ApprovalSide.Police, Given.Sheriff, Given.Now));
        Assert.Equal(MeetingState.AwaitingApproval, meeting.State);
        Expect.Done(meeting.Approve(ApprovalSide.Chair, Given.Chair, Given.Now));
        Assert.Equal(MeetingState.Approved, meeting.State);
        Assert.Equal([1, 2, 2], meeting.Approvals.Select(a => a.Round));
    }

    [Theory]
    [InlineData(MeetingState.Planned)]
    [InlineData(MeetingState.Called)]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.Approved)]
    public void Only_minutes_that_await_approval_are_approved_or_objected_to(MeetingState state)
    {
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => m.Approve(ApprovalSide.Chair, Guest, Given.Now));
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => Object(m, "Feil navn"));
    }

    private static Outcome Object(Meeting meeting, string text) => meeting.ObjectTo(ApprovalSide.Police, Given.Sheriff, text, Given.Now);

    private static IEnumerable<(PersonId, Presence)> Entered(Meeting meeting) =>
        meeting.Attendances.Select(a => (a.PersonId, a.Presence));
}
