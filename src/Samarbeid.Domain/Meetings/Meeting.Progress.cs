using Samarbeid.Domain.Common;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Domain.Meetings;

// How far the meeting has come (framdrift): the item it is at, the time each has taken, and what is noted of the discussion.
public sealed partial class Meeting
{
    /// <summary>The item the meeting is at (saken som er oppe); null before the first, and in a break.</summary>
    public AgendaItemId? CurrentItemId { get; private set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset? CurrentSince { get; private set; }

    /// <summary>What is noted of discussions is deleted with the approval of the minutes, because the body has said so.</summary>
    public bool ForgetsNotes { get; private set; }

    /// <summary>Goes on to an item; its clock starts, and that of the former stops. Null for a break.</summary>
    public Outcome TakeUp(AgendaItemId? id, DateTimeOffset now)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (id == CurrentItemId) return Outcome.Done;

        if (CurrentItemId is { } former && CurrentSince is { } since) Item(former).Use((int)Math.Clamp((now - since).TotalSeconds, 0, AgendaItem.MostSeconds));
        (CurrentItemId, CurrentSince) = id is { } next ? ((AgendaItemId?)Item(next).Id, (DateTimeOffset?)now) : (null, null);
        return Outcome.Done;
    }

    /// <summary>Writes what is said on an item (drøftingsnotater): for whoever writes the minutes, and no part of them.</summary>
    public Outcome TakeNotes(AgendaItemId id, string notes)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (notes.Length > AgendaItem.NotesMaxLength) return MeetingRules.NotesTooLong.With(AgendaItem.NotesMaxLength);

        var item = Item(id);
        if (item.Basis is null) item.TakeNotes(notes);
        else if (TextOf(item) is { } words) words.TakeNotes(notes);
        else return RestrictionRules.NotReadable;
        return Outcome.Done;
    }

    /// <summary>Whether the notes of discussions are kept only until the minutes are approved.</summary>
    public void KeepNotes(bool untilApproval) => ForgetsNotes = untilApproval;

    private void LeaveRoom(MeetingState next)
    {
        if (next is not MeetingState.Held) (CurrentItemId, CurrentSince) = (null, null);
        if (next is not MeetingState.Approved || !ForgetsNotes) return;

        foreach (var item in _items) item.TakeNotes("");
        foreach (var words in _restrictedTexts) words.TakeNotes("");
    }
}
