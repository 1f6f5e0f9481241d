using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Meetings;

// Cases that are not taken up (utsatte saker): they go back to the queue of the body.
public sealed partial class Meeting
{
    /// <summary>The cases a meeting that is left takes no further: they go back to the queue.</summary>
    public IEnumerable<AgendaItem> CasesLeft() => ItemsInOrder.Where(i => i is { Kind: AgendaItemKind.Case, IsSettled: false });

    /// <summary>Puts a case off to a later meeting (utsett saken). A conclusion, or that it is noted, written afterwards takes it up after all.</summary>
    public Outcome PutOff(AgendaItemId id)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;

        var item = Item(id);
        if (item.Kind is not AgendaItemKind.Case) return MeetingRules.OnlyCasesArePutOff;
        if (item.IsNoted || item.IsConcluded) return MeetingRules.ItemIsConcluded;

        item.PutOff();
        return Outcome.Done;
    }

    /// <summary>A case that has gone on to another meeting, or is not to be taken up, while this one had no date: it is not taken up here too.</summary>
    public Outcome LeaveOut(AgendaItemId id)
    {
        if (!State.HasOpenAgenda()) return MeetingRules.StateForbids;

        Item(id).PutOff();
        return Outcome.Done;
    }
}
