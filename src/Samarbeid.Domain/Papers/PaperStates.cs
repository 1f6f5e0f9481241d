using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Papers;

/// <summary>When papers come and go, and who brings them.</summary>
public static class PaperStates
{
    /// <summary>While the agenda is open, and while the minutes are written: what was shown in the meeting is laid to it afterwards.
    /// From the approval on the papers are part of what is approved.</summary>
    public static bool TakesPapers(this MeetingState state) => state.HasOpenAgenda() || state is MeetingState.Held;

    /// <summary>What whoever adds or takes away a paper needs: as for the items themselves.</summary>
    public static Operation WritesPapers(this MeetingState state) =>
        state.HasOpenAgenda() ? Operation.WriteMeetings : Operation.WriteMinutes;
}
