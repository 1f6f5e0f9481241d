using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Domain.Meetings;

// What is kept from the public (unntatt offentlighet). Whoever changes it has it loaded, and so may read it: what the filter hides is not here.
public sealed partial class Meeting
{
    private readonly List<RestrictedText> _restrictedTexts = [];
    private readonly List<RestrictedObjection> _restrictedObjections = [];
    private readonly List<ReadingGrant> _readers = [];

    /// <summary>Of the restricted items that whoever loaded the meeting may read.</summary>
    public IReadOnlyList<RestrictedText> RestrictedTexts => _restrictedTexts;

    /// <summary>What is said against the minutes of those items.</summary>
    public IReadOnlyList<RestrictedObjection> RestrictedObjections => _restrictedObjections;

    /// <summary>Those who may read a restricted item without being members.</summary>
    public IReadOnlyList<ReadingGrant> Readers => _readers;

    /// <summary>Whether every word of the meeting is at hand to whoever loaded it.</summary>
    public bool IsReadWhole => _items.All(i => i.Basis is null || TextOf(i) is not null);

    /// <summary>The words of a restricted item; null for one that is open, and for one that whoever loaded the meeting may not read.</summary>
    public RestrictedText? TextOf(AgendaItem item) => _restrictedTexts.SingleOrDefault(t => t.AgendaItemId == item.Id);

    /// <summary>Keeps an item from the public (unnta saken), or changes how it is. From here on the item holds only what everybody may read.</summary>
    /// <param name="id">An ordinary case, the situation picture or other business: the rest is made by the program.</param>
    /// <param name="how">Basis, public title, end and reason.</param>
    /// <param name="by">Who does it, and when.</param>
    /// <param name="today">The day it is done.</param>
    public Outcome Restrict(AgendaItemId id, NewRestriction how, RestrictedBy by, DateOnly today)
    {
        if (!MayRestrict) return MeetingRules.StateForbids;

        var item = Item(id);
        if (item.Kind is not (AgendaItemKind.Case or AgendaItemKind.SituationPicture or AgendaItemKind.AnyOtherBusiness)) return RestrictionRules.WrongKind;
        if (item.Basis is not null && TextOf(item) is null) return RestrictionRules.NotReadable;
        if (how.Check(item.Basis, today) is { IsDone: false } refused) return refused;

        var title = item.Title;
        var words = TextOf(item) ?? Hide(item);
        words.Explain(how.Reason);
        item.Restrict(how, words, by);
        foreach (var objection in _objections.Where(o => o.ItemId == id)) KeepWithItem(objection);
        if (title != item.Title) NoteChange();
        return Outcome.Done;
    }

    /// <summary>Lets the public read an item again (opphev unntaket); those who were let in are let in no longer, for all are.</summary>
    public Outcome Lift(AgendaItemId id)
    {
        if (!MayRestrict) return MeetingRules.StateForbids;

        var item = Item(id);
        if (item.Basis is null) return RestrictionRules.NotRestricted;
        if (TextOf(item) is not { } words) return RestrictionRules.NotReadable;

        var title = item.Title;
        item.Open(words);
        _restrictedTexts.Remove(words);
        foreach (var objection in _objections.Where(o => o.ItemId == id)) TellAgain(objection);
        _readers.RemoveAll(r => r.AgendaItemId == id);
        if (title != item.Title) NoteChange();
        return Outcome.Done;
    }

    /// <summary>Says which item an objection, or a remark, is about (knytt til sak): also of one that is settled, for what is about an item
    /// that is kept from the public must not stand where the public reads.</summary>
    /// <param name="item">Null for the minutes as a whole.</param>
    public Outcome PlaceObjection(MinutesObjectionId id, AgendaItemId? item)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (_objections.Find(o => o.Id == id) is not { } objection) return MeetingRules.ObjectionIsSettled;
        if ((item is { } to && !IsRead(to)) || (objection.ItemId is { } from && !IsRead(from))) return RestrictionRules.NotReadable;

        objection.MoveTo(item);
        if (item is { } other && Item(other).Basis is not null && KeptOf(objection) is { } kept) kept.MoveTo(other);
        else
        {
            TellAgain(objection);
            KeepWithItem(objection);
        }

        return Outcome.Done;
    }

    /// <summary>Lets somebody who is no member read a restricted item (gi innsyn). Only who may read it lets others.</summary>
    public Outcome LetRead(AgendaItemId id, PersonId person, DateOnly? until, RestrictedBy by, DateOnly today)
    {
        if (TextOf(Item(id)) is null) return Item(id).Basis is null ? RestrictionRules.NotRestricted : RestrictionRules.NotReadable;
        if (until < today) return RestrictionRules.EndHasPassed;
        if (until is { } end && NorwegianCalendar.CheckDate(end, today) is { IsDone: false } tooFar) return tooFar;

        if (_readers.Find(r => r.AgendaItemId == id && r.PersonId == person) is { } known) known.Renew(until, by.Person, by.At);
        else _readers.Add(ReadingGrant.To(Item(id), person, until, by.Person, by.At));
        return Outcome.Done;
    }

    /// <summary>Takes that back (ta tilbake innsyn).</summary>
    public Outcome EndReading(AgendaItemId id, PersonId person)
    {
        if (Item(id).Basis is not null && TextOf(Item(id)) is null) return RestrictionRules.NotReadable;

        _readers.RemoveAll(r => r.AgendaItemId == id && r.PersonId == person);
        return Outcome.Done;
    }

    /// <summary>While it is being prepared or written: what is laid before the sides, and what they have approved, stays as it is.</summary>
    private bool MayRestrict => State.HasOpenAgenda() || State is MeetingState.Held;

    private bool IsRead(AgendaItemId id) => _items.Find(i => i.Id == id) is { } item && (item.Basis is null || TextOf(item) is not null);

    // The words of an objection go where those of its item are.
    private void KeepWithItem(MinutesObjection objection)
    {
        if (objection.ItemId is not { } item || Item(item).Basis is null || objection.Text.Length == 0) return;

        _restrictedObjections.Add(RestrictedObjection.Of(objection, item));
        objection.Say("");
    }

    private void TellAgain(MinutesObjection objection)
    {
        if (KeptOf(objection) is not { } kept) return;

        objection.Say(kept.Text);
        _restrictedObjections.Remove(kept);
    }

    private RestrictedObjection? KeptOf(MinutesObjection objection) => _restrictedObjections.Find(o => o.ObjectionId == objection.Id);

    private RestrictedText Hide(AgendaItem item)
    {
        var words = RestrictedText.Of(item);
        _restrictedTexts.Add(words);
        return words;
    }
}
