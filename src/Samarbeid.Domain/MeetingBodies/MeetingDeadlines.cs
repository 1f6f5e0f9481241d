using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.MeetingBodies;

/// <summary>When a body wants what, counted from its meetings (møtefrister). Each body has its own; the first values are what councils commonly use.</summary>
/// <param name="ItemsDays">Calendar days before the meeting by which items are in (saksfrist), 1–120.</param>
/// <param name="NoticeDays">Calendar days before the meeting by which notice and papers are out (innkallingsfrist), 1–60. A shorter notice is given with a reason.</param>
/// <param name="MinutesDays">Working days after the meeting by which the minutes are out for approval (referatfrist), 1–60.</param>
public sealed record MeetingDeadlines(int ItemsDays, int NoticeDays, int MinutesDays)
{
    public static readonly MeetingDeadlines Common = new(21, 14, 5);

    public Outcome Check()
    {
        if (ItemsDays is < 1 or > 120 || NoticeDays is < 1 or > 60 || MinutesDays is < 1 or > 60) return MeetingBodyRules.DeadlineOutOfReach;

        return ItemsDays < NoticeDays ? MeetingBodyRules.ItemsAfterNotice : Outcome.Done;
    }

    /// <summary>The days of a meeting by the calendar alone, until they are counted with holidays.</summary>
    internal static MeetingDates Roughly(DateOnly meeting) =>
        new(meeting.AddDays(-Common.ItemsDays), meeting.AddDays(-Common.NoticeDays), meeting.AddDays(Common.MinutesDays + 2), Common.NoticeDays);

    /// <summary>The days of a meeting. A day on which offices are closed gives way to the last one before it on which they are open.</summary>
    public MeetingDates For(DateOnly meeting, WorkingDays days) =>
        new(days.OnOrBefore(meeting.AddDays(-ItemsDays)), days.OnOrBefore(meeting.AddDays(-NoticeDays)), days.After(meeting, MinutesDays), NoticeDays);
}

/// <summary>The deadlines of one meeting as they were counted when it got its date.</summary>
/// <param name="ItemsBy">The last day to come with items (saksfrist).</param>
/// <param name="NoticeBy">The day notice and papers are to be out (innkallingsfrist).</param>
/// <param name="MinutesBy">The day the minutes are to be out for approval (referatfrist).</param>
/// <param name="NoticeDays">See <see cref="MeetingDeadlines.NoticeDays"/>.</param>
public sealed record MeetingDates(DateOnly ItemsBy, DateOnly NoticeBy, DateOnly MinutesBy, int NoticeDays);
