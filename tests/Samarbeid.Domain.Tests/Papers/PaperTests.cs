using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Papers;

public sealed class PaperTests
{
    private static readonly PersonId Secretary = PersonId.New();

    [Theory]
    [InlineData(MeetingState.Planned, true)]
    [InlineData(MeetingState.Called, true)]
    [InlineData(MeetingState.Postponed, true)]
    [InlineData(MeetingState.Held, true)]
    [InlineData(MeetingState.Cancelled, false)]
    [InlineData(MeetingState.AwaitingApproval, false)]
    [InlineData(MeetingState.Approved, false)]
    public void Papers_come_and_go_until_the_minutes_are_sent_for_approval(MeetingState state, bool takes)
    {
        var meeting = Given.MeetingIn(state);
        var before = Added(Given.PlannedMeeting());

        Assert.Equal(takes, Paper.AddTo(meeting, null, File(), 0, Secretary, Given.Now).IsDone);
        Assert.Equal(takes, before.Rename(meeting, "Kart").IsDone);
        Assert.Equal(takes, before.Remove(meeting, Secretary, Given.Now).IsDone);
        Assert.Equal(takes, before.Restore(meeting, 0).IsDone);
        Assert.Equal((takes ? "Kart" : "Tall for året", false), (before.Title, before.IsRemoved));
    }

    [Fact]
    public void Every_state_is_in_the_table_above() => Assert.Equal(7, Enum.GetValues<MeetingState>().Length);

    [Fact]
    public void It_lies_on_the_item_or_on_the_meeting_as_a_whole()
    {
        var meeting = Given.PlannedMeeting(2);
        var item = meeting.Items[1].Id;

        var (ofItem, ofMeeting) = (Added(meeting, item), Added(meeting));

        Assert.Equal((null, item), (ofItem.MeetingId, ofItem.AgendaItemId));
        Assert.Equal((meeting.Id, null), (ofMeeting.MeetingId, ofMeeting.AgendaItemId));
        Assert.Equal((meeting.ScopeId, "Tall for året", "Tall for året.csv", PaperKind.Csv), (ofItem.ScopeId, ofItem.Title, ofItem.FileName, ofItem.Kind));
        Assert.Throws<ArgumentException>(() => Added(Given.PlannedMeeting(), item));
    }

    [Fact]
    public void After_the_notice_each_change_is_one_that_those_who_were_called_may_be_told_of()
    {
        var paper = Added(Given.PlannedMeeting());
        Action<Meeting>[] changes =
        [
            meeting => Added(meeting), meeting => paper.Rename(meeting, "Kart"), meeting => paper.Remove(meeting, Secretary, Given.Now), meeting => paper.Restore(meeting, 0),
        ];

        foreach (var change in changes)
        {
            var (planned, called) = (Given.MeetingIn(MeetingState.Planned), Given.MeetingIn(MeetingState.Called));
            change(called);
            Assert.True(called.HasUntoldChanges);
            Assert.False(planned.HasUntoldChanges);
        }
    }

    [Fact]
    public void What_is_asked_twice_is_done_once()
    {
        var paper = Added(Given.PlannedMeeting());
        var called = Given.MeetingIn(MeetingState.Called);

        Assert.True(paper.Rename(called, paper.Title + " ").IsDone);
        Assert.True(paper.Restore(called, 0).IsDone);
        Assert.False(called.HasUntoldChanges);
        paper.Remove(called, Secretary, Given.Now);
        paper.Remove(called, Given.Chair, Given.Now.AddHours(1));
        Assert.Equal((Secretary, Given.Now), (paper.RemovedBy, paper.RemovedAt));
    }

    [Fact]
    public void A_meeting_has_so_many_papers_and_no_more()
    {
        var meeting = Given.PlannedMeeting();
        var removed = Added(meeting);
        removed.Remove(meeting, Secretary, Given.Now);

        Assert.True(Paper.AddTo(meeting, null, File(), Paper.MostOfAMeeting - 1, Secretary, Given.Now).IsDone);
        Assert.Equal(PaperRules.TooMany.Code, Paper.AddTo(meeting, null, File(), Paper.MostOfAMeeting, Secretary, Given.Now).Refusal?.Code);
        Assert.Equal(PaperRules.TooMany.Code, removed.Restore(meeting, Paper.MostOfAMeeting).Refusal?.Code);
    }

    [Theory]
    [InlineData("", "Paper.NeedsTitle")]
    [InlineData("\u200B ", "Paper.NeedsTitle")]
    [InlineData("Brev om 17912099997", "Paper.HasBirthNumber")]
    [InlineData("Kart over byen ", null)]
    public void A_title_says_something_and_nothing_that_may_not_be_said(string title, string? code)
    {
        var (meeting, paper) = (Given.PlannedMeeting(), Added(Given.PlannedMeeting()));

        Assert.Equal(code, paper.Rename(meeting, title).Refusal?.Code);
        Assert.Equal(code is null ? "Kart over byen" : "Tall for året", paper.Title);
        Assert.Equal("Paper.NeedsTitle", paper.Rename(meeting, new string('x', Paper.TitleMaxLength + 1)).Refusal?.Code);
    }

    [Fact]
    public void Its_bytes_are_kept_for_a_day_after_it_is_taken_away_and_then_it_cannot_be_put_back()
    {
        var (meeting, paper) = (Given.PlannedMeeting(), Added(Given.PlannedMeeting()));

        Assert.Throws<InvalidOperationException>(() => paper.LetGoOfFile(Given.Now.AddYears(1)));
        paper.Remove(meeting, Secretary, Given.Now);
        Assert.Throws<InvalidOperationException>(() => paper.LetGoOfFile(Given.Now + Paper.KeptAfterRemoval - TimeSpan.FromTicks(1)));
        paper.LetGoOfFile(Given.Now + Paper.KeptAfterRemoval);

        Assert.Null(paper.FileId);
        Assert.Equal(PaperRules.IsGone.Code, paper.Restore(meeting, 0).Refusal?.Code);
        Assert.Equal(PaperRules.IsGone.Code, paper.Rename(meeting, "Kart").Refusal?.Code);
    }

    private static Paper Added(Meeting meeting, AgendaItemId? item = null) => Paper.AddTo(meeting, item, File(), 0, Secretary, Given.Now).Value;

    private static StoredPaper File() =>
        new(StoredFileId.New(), PaperName.Of("Tall for året.csv").Value, PaperKind.Text, 12, new string('0', 64), VirusScan.NotScanned);
}
