using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Domain.Tests.MeetingBodies;

public sealed class MeetingDeadlinesTests
{
    private static readonly WorkingDays Days = new(new EasterOf2026());

    [Fact]
    public void The_deadlines_of_a_meeting_are_counted_back_and_forth_from_its_day()
    {
        // Tuesday 21 April: three weeks before is 31 March; two weeks before is the Tuesday after Easter.
        var dates = MeetingDeadlines.Common.For(new(2026, 4, 21), Days);

        Assert.Equal(new MeetingDates(new(2026, 3, 31), new(2026, 4, 7), new(2026, 4, 28), 14), dates);
    }

    [Fact]
    public void A_deadline_on_a_closed_day_is_the_working_day_before()
    {
        // Monday 20 April: two weeks before is second Easter day.
        var dates = MeetingDeadlines.Common.For(new(2026, 4, 20), Days);

        Assert.Equal(new DateOnly(2026, 4, 1), dates.NoticeBy);
    }

    [Theory]
    [InlineData(21, 14, 5, true)]
    [InlineData(14, 14, 1, true)]
    [InlineData(120, 60, 60, true)]
    [InlineData(121, 14, 5, false)]
    [InlineData(21, 0, 5, false)]
    [InlineData(70, 61, 5, false)]
    [InlineData(21, 14, 0, false)]
    [InlineData(21, 14, 61, false)]
    [InlineData(0, 14, 5, false)]
    public void Deadlines_lie_within_reach(int items, int notice, int minutes, bool isTaken)
    {
        var body = Given.Body();

        var set = body.SetDeadlines(new(items, notice, minutes));

        if (isTaken) Expect.Done(set);
        else Expect.Refused(MeetingBodyRules.DeadlineOutOfReach, set);
        Assert.Equal(isTaken ? new MeetingDeadlines(items, notice, minutes) : MeetingDeadlines.Common, body.Deadlines);
    }

    [Fact]
    public void Items_cannot_come_in_after_the_notice_is_out() =>
        Expect.Refused(MeetingBodyRules.ItemsAfterNotice, Given.Body().SetDeadlines(new(13, 14, 5)));

    [Fact]
    public void A_meeting_keeps_its_deadlines_until_it_gets_another_date_and_a_notice_is_short_by_its_own_days()
    {
        var meeting = Given.PlannedMeeting();
        var dates = new MeetingDates(meeting.Date.AddDays(-40), meeting.Date.AddDays(-31), meeting.Date.AddDays(9), 30);
        meeting.KeepDates(dates);

        Assert.False(meeting.IsShortNotice(meeting.Date.AddDays(-30)));
        Assert.True(meeting.IsShortNotice(meeting.Date.AddDays(-29)));
        Expect.Done(meeting.Reschedule(meeting.Date, new(12, 0), "Kantina", meeting.ChairId));
        Assert.Equal((dates.ItemsBy, dates.NoticeBy, dates.MinutesBy), (meeting.ItemsBy, meeting.NoticeBy, meeting.MinutesBy));
        Expect.Done(meeting.Reschedule(meeting.Date.AddDays(7), new(12, 0), "Kantina", meeting.ChairId));
        Assert.Equal((meeting.Date.AddDays(-21), meeting.Date.AddDays(-14), meeting.Date.AddDays(7), 14), (meeting.ItemsBy, meeting.NoticeBy, meeting.MinutesBy, meeting.NoticeDays));
    }

    private sealed class EasterOf2026 : IHolidays
    {
        public bool IsHoliday(DateOnly day) => day >= new DateOnly(2026, 4, 2) && day <= new DateOnly(2026, 4, 6);
    }
}
