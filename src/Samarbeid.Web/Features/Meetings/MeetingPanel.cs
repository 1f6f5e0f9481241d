namespace Samarbeid.Web.Features.Meetings;

/// <summary>What is open above the agenda.</summary>
public enum MeetingPanel
{
    None,
    Notice,
    Attendance,
    Send,
    Time,
    Postpone,
    Cancel,
}
