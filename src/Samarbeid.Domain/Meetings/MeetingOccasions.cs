using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

/// <summary>The notice of a meeting that is to come was given.</summary>
public sealed record MeetingCalled(Meeting Meeting)
    : Occasion(NotificationKind.MeetingNotice, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Meeting.NoticeVersion)
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>Somebody is called to a meeting that is called already.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Member">Who is called.</param>
/// <param name="IsApart">By a call of its own: to a substitute, a guest, or a member who was told not to come before.</param>
public sealed record MemberCalled(Meeting Meeting, PersonId Member, bool IsApart)
    : Occasion(
        IsApart ? NotificationKind.MeetingCalledApart : NotificationKind.MeetingNotice, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId,
        IsApart ? Meeting.CalendarSequence : Meeting.NoticeVersion)
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>Somebody who was called to a meeting is not to come: a member no more, or needed no longer.</summary>
/// <param name="Meeting">As it is afterwards; the number calendars know it by tells apart the times somebody is called off.</param>
/// <param name="Member">Who it is.</param>
public sealed record MemberCalledOff(Meeting Meeting, PersonId Member)
    : Occasion(NotificationKind.MeetingCalledOff, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Meeting.CalendarSequence)
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>Agenda, time or place of a called meeting is changed, and those who were called are to know.</summary>
public sealed record CalledMeetingChanged(Meeting Meeting)
    : Occasion(NotificationKind.MeetingChanged, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Meeting.ChangeNotices)
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>A meeting was postponed or cancelled.</summary>
/// <param name="Meeting">As it is afterwards.</param>
/// <param name="Before">The state it left.</param>
public sealed record MeetingLeft(Meeting Meeting, MeetingState Before)
    : Occasion(KindOf(Meeting.State), ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Meeting.NoticeVersion)
{
    public override bool IsNewsToWhoeverActs => true;

    /// <summary>Whether those who were called are told: not of a meeting that was never called, or whose day has passed.
    /// A postponement is news only to those who are called; a cancellation also to those who wait for the new date.</summary>
    public static bool IsNews(MeetingState after, MeetingState before, bool wasCalled, DateOnly date, DateOnly today) =>
        wasCalled && date >= today && (after is MeetingState.Cancelled || before is MeetingState.Called);

    /// <inheritdoc cref="IsNews(MeetingState, MeetingState, bool, DateOnly, DateOnly)"/>
    public bool IsNewsOn(DateOnly today) => IsNews(Meeting.State, Before, Meeting.NoticeVersion > 0, Meeting.Date, today);

    private static NotificationKind KindOf(MeetingState after) =>
        after is MeetingState.Cancelled ? NotificationKind.MeetingCancelled : NotificationKind.MeetingPostponed;
}

/// <summary>The minutes are laid before both sides.</summary>
public sealed record MinutesSentForApproval(Meeting Meeting)
    : Occasion(NotificationKind.MinutesForApproval, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Meeting.ApprovalRound)
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>Somebody has objected to the minutes, or sent a remark, and whoever writes them is to answer.</summary>
/// <param name="Meeting">The meeting they are of.</param>
/// <param name="Count">How many there have been; it tells them apart.</param>
public sealed record MinutesObjected(Meeting Meeting, int Count)
    : Occasion(NotificationKind.MinutesObjected, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Count);

/// <summary>The minutes still wait for a side, which is reminded.</summary>
/// <param name="Meeting">The meeting they are of.</param>
/// <param name="On">The day; it tells the reminders apart.</param>
public sealed record ApprovalReminded(Meeting Meeting, DateOnly On)
    : Occasion(NotificationKind.MinutesApprovalAwaited, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, On.DayNumber)
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>A meeting that is not finished has got another chair, who is to lead it and to approve its minutes.</summary>
/// <param name="Meeting">As it is afterwards; its version tells apart the times somebody gets it.</param>
public sealed record ChairHandedOn(Meeting Meeting)
    : Occasion(NotificationKind.ChairGiven, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Meeting.Version);

/// <summary>Minutes that wait for approval have got another chair, who approves them.</summary>
public sealed record MinutesHandedOn(Meeting Meeting)
    : Occasion(NotificationKind.MinutesForApproval, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Meeting.ApprovalRound);

/// <summary>The minutes are approved: by both sides, by nobody's objecting, or by the next meeting.</summary>
public sealed record MinutesSettled(Meeting Meeting)
    : Occasion(NotificationKind.MinutesApproved, ThingKind.Meeting, Meeting.Id.Value, Meeting.ScopeId, Meeting.ApprovalRound);
