using Samarbeid.Domain.Common;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Domain.Meetings;

// The minutes (referat): a conclusion per item.
public sealed partial class Meeting
{
    /// <summary>Writes what was agreed on an item (konklusjon).</summary>
    public Outcome Conclude(AgendaItemId id, string conclusion)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (conclusion.Length > AgendaItem.ConclusionMaxLength) return MeetingRules.ConclusionTooLong.With(AgendaItem.ConclusionMaxLength);

        var item = Item(id);
        if (item.Basis is null) item.Conclude(conclusion);
        else if (TextOf(item) is { } words) item.ConcludeApart(words, conclusion);
        else return RestrictionRules.NotReadable;
        return Outcome.Done;
    }

    /// <summary>Marks an item as noted without a conclusion (tatt til orientering).</summary>
    public Outcome Note(AgendaItemId id)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;

        var item = Item(id);
        if (item.Basis is not null && TextOf(item) is null) return RestrictionRules.NotReadable;

        TextOf(item)?.Conclude("");
        item.Note();
        return Outcome.Done;
    }
}
