using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Tests.Meetings;

/// <summary>The item a meeting is at, the time each takes, and what is noted of the discussion.</summary>
public sealed class MeetingProgressTests
{
    private static readonly DateTimeOffset Start = Given.Now;

    [Fact]
    public void The_clock_of_an_item_runs_while_the_meeting_is_at_it_and_goes_on_where_it_was()
    {
        var meeting = Held();
        var (first, second) = (meeting.Items[0], meeting.Items[1]);

        Expect.Done(meeting.TakeUp(first.Id, Start));
        Expect.Done(meeting.TakeUp(first.Id, Start.AddMinutes(5)));
        Assert.Equal(Start, meeting.CurrentSince);
        Expect.Done(meeting.TakeUp(second.Id, Start.AddMinutes(10)));
        Expect.Done(meeting.TakeUp(null, Start.AddMinutes(12)));
        Expect.Done(meeting.TakeUp(first.Id, Start.AddMinutes(30)));
        Expect.Done(meeting.TakeUp(second.Id, Start.AddMinutes(31)));

        Assert.Equal((11 * 60, 2 * 60), (first.SecondsUsed, second.SecondsUsed));
        Assert.Equal(second.Id, meeting.CurrentItemId);
    }

    [Fact]
    public void A_clock_that_was_forgotten_or_that_went_backwards_counts_no_more_than_a_day_of_work_and_never_less_than_nothing()
    {
        var meeting = Held();
        Expect.Done(meeting.TakeUp(meeting.Items[0].Id, Start));
        Expect.Done(meeting.TakeUp(meeting.Items[1].Id, Start.AddDays(40)));
        Expect.Done(meeting.TakeUp(null, Start));

        Assert.Equal((12 * 60 * 60, 0), (meeting.Items[0].SecondsUsed, meeting.Items[1].SecondsUsed));
    }

    [Fact]
    public void Minutes_that_are_sent_stop_the_clock()
    {
        var meeting = Held();
        Expect.Done(meeting.TakeUp(meeting.Items[0].Id, Start));

        Send(meeting);

        Assert.Null(meeting.CurrentItemId);
        Assert.Null(meeting.CurrentSince);
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "Skolen sa sitt")]
    public void Notes_of_the_discussion_are_kept_until_the_approval_where_the_body_says_so(bool forgets, string left)
    {
        var meeting = Held();
        meeting.KeepNotes(untilApproval: forgets);
        Expect.Done(meeting.TakeNotes(meeting.Items[0].Id, " Skolen sa sitt "));
        Send(meeting);
        Expect.Done(meeting.ObjectTo(ApprovalSide.Chair, Given.Chair, "Feil dato", Start));
        Send(meeting);
        Assert.Equal("Skolen sa sitt", meeting.Items[0].Notes);

        Expect.Done(meeting.Approve(ApprovalSide.Chair, Given.Chair, Start));
        Assert.Equal("Skolen sa sitt", meeting.Items[0].Notes);
        Expect.Done(meeting.Approve(ApprovalSide.Police, Given.Sheriff, Start));

        Assert.Equal(left, meeting.Items[0].Notes);
    }

    [Fact]
    public void Notes_have_a_length_and_no_part_in_whether_an_item_is_settled()
    {
        var meeting = Held();
        Expect.Done(meeting.TakeNotes(meeting.Items[0].Id, new string('a', AgendaItem.NotesMaxLength)));

        Assert.False(meeting.Items[0].IsSettled);
        Expect.Refused(MeetingRules.NotesTooLong, meeting, m => m.TakeNotes(m.Items[0].Id, new string('a', AgendaItem.NotesMaxLength + 1)));
    }

    private static void Send(Meeting meeting)
    {
        foreach (var item in meeting.Items) Expect.Done(meeting.Note(item.Id));
        Expect.Done(meeting.SendForApproval());
    }

    private static Meeting Held()
    {
        var meeting = Given.PlannedMeeting(2);
        Expect.Done(meeting.Call(Given.Today, 1, null));
        Expect.Done(meeting.Hold([(Given.Chair, Presence.Present), (Given.Sheriff, Presence.Present)]));
        return meeting;
    }
}
