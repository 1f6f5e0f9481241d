using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.Meetings;

/// <summary>The words of the minutes as a round was asked to approve them (referat slik det ble sendt), so that the next round can be shown what is changed.</summary>
public sealed class SentMinutes : IOwned
{
    private SentMinutes()
    {
    }

    public MeetingId MeetingId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public int Round { get; private set; }

    /// <summary>Plain lines, headings marked.</summary>
    public string Words { get; private set; } = "";

    internal static SentMinutes Of(Meeting meeting, string words) =>
        new() { MeetingId = meeting.Id, ScopeId = meeting.ScopeId, Round = meeting.ApprovalRound, Words = words };
}
