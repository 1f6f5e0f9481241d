using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class ItemPlanTests
{
    private static readonly ItemPlan Talk = new(ItemTreatment.Discussion, " Sara Nilsen ", 15);

    [Fact]
    public void An_item_says_what_is_to_be_done_with_it_by_whom_and_how_long()
    {
        var meeting = Given.PlannedMeeting();

        var added = meeting.AddItem(AgendaItemKind.Case, "Russ", "", plan: Talk).Value;
        Assert.Equal(new ItemPlan(ItemTreatment.Discussion, "Sara Nilsen", 15), added.Plan);
        Assert.Equal(15, meeting.PlannedMinutes);

        Expect.Done(meeting.ChangeItem(added.Id, "Russ", "", Talk with { Minutes = 480 }));
        Expect.Done(meeting.ChangeItem(added.Id, "Russetid", ""));
        Assert.Equal(("Russetid", 480), (added.Title, added.Plan.Minutes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(481)]
    [InlineData(-5)]
    public void An_item_takes_from_one_minute_to_eight_hours(int minutes)
    {
        Expect.Refused(MeetingRules.MinutesOutOfReach, Given.PlannedMeeting(), m => m.AddItem(AgendaItemKind.Case, "Russ", "", plan: Talk with { Minutes = minutes }).WithoutValue);
        Expect.Refused(MeetingRules.MinutesOutOfReach, Given.PlannedMeeting(), m => m.ChangeItem(m.Items[0].Id, "Russ", "", Talk with { Minutes = minutes }));
    }

    [Fact]
    public void A_presenter_is_a_name_and_no_essay()
    {
        Expect.Refused(MeetingRules.PresenterTooLong, Given.PlannedMeeting(),
            m => m.ChangeItem(m.Items[0].Id, "Russ", "", Talk with { Presenter = Expect.Long(ItemPlan.PresenterMaxLength + 1) }));
        var meeting = Given.PlannedMeeting();
        Expect.Done(meeting.ChangeItem(meeting.Items[0].Id, "Russ", "", Talk with { Presenter = Expect.Long(ItemPlan.PresenterMaxLength) }));
    }

    [Fact]
    public void Another_plan_of_a_called_meeting_is_a_change_to_tell_of()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        var item = meeting.Items[0];

        Expect.Done(meeting.ChangeItem(item.Id, item.Title, item.Background, item.Plan));
        Assert.False(meeting.HasUntoldChanges);
        Expect.Done(meeting.ChangeItem(item.Id, item.Title, item.Background, Talk));
        Assert.True(meeting.HasUntoldChanges);
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void A_meeting_lasts_from_a_quarter_of_an_hour_to_ten_hours(int minutes, bool isTaken)
    {
        var meeting = Given.PlannedMeeting();

        if (isTaken) Expect.Done(meeting.SetLength(minutes));
        else Expect.Refused(MeetingRules.LengthOutOfReach, meeting, m => m.SetLength(minutes));
        Assert.Equal(isTaken ? minutes : Meeting.CommonLength, meeting.Length);
    }

    [Fact]
    public void How_long_a_meeting_lasts_is_settled_before_it_is_held_and_a_change_after_the_notice_is_told_of()
    {
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(MeetingState.Held), m => m.SetLength(60));

        var called = Given.MeetingIn(MeetingState.Called);
        Expect.Done(called.SetLength(called.Length));
        Assert.False(called.HasUntoldChanges);
        Expect.Done(called.SetLength(60));
        Assert.True(called.HasUntoldChanges);
    }
}
