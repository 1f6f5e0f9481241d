using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Domain.Meetings;

// The agenda (saksliste): open for changes until the meeting is held.
public sealed partial class Meeting
{
    /// <summary>Adds an item last. In a meeting that is called or being held the item needs a number at once.</summary>
    public Outcome<AgendaItem> AddItem(AgendaItemKind kind, string title, string background, int? number = null, ItemPlan? plan = null)
    {
        if (!State.HasOpenAgenda() && State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (number is null && State is MeetingState.Called or MeetingState.Held)
            throw new ArgumentNullException(nameof(number), "No later notice will number the item.");
        if (AgendaItem.Check(title, background, plan) is { IsDone: false } refused) return refused.Refusal!;

        var item = AgendaItem.On(this, kind, title, background, plan ?? ItemPlan.Open, _items.Count == 0 ? 1 : _items.Max(i => i.Position) + 1);
        if (number is { } given) item.GiveNumber(given, Date.Year);
        _items.Add(item);
        NoteChange();
        return item;
    }

    /// <summary>Cases come before the next meeting and any other business, as long as the agenda may be put in order.</summary>
    public void MoveBeforeClosing(AgendaItem added)
    {
        var closing = ItemsInOrder.Reverse().Skip(1).TakeWhile(i => i.Kind is AgendaItemKind.NextMeeting or AgendaItemKind.AnyOtherBusiness).Count();
        for (var step = 0; step < closing; step++) MoveItem(added.Id, -1);
    }

    /// <param name="plan">Null to leave it as it is.</param>
    public Outcome ChangeItem(AgendaItemId id, string title, string background, ItemPlan? plan = null)
    {
        if (!State.HasOpenAgenda()) return MeetingRules.StateForbids;
        if (AgendaItem.Check(title, background, plan) is { IsDone: false } refused) return refused;

        var item = Item(id);
        if (item.Basis is not null) return ChangeApart(item, title, background, plan ?? item.Plan);

        var before = (item.Title, item.Background, item.Plan);
        item.Change(title, background, plan ?? item.Plan);
        if (before != (item.Title, item.Background, item.Plan)) NoteChange();
        return Outcome.Done;
    }

    private Outcome ChangeApart(AgendaItem item, string title, string background, ItemPlan plan)
    {
        if (TextOf(item) is not { } words) return RestrictionRules.NotReadable;

        item.ChangeApart(words, title, background, plan);
        NoteChange();
        return Outcome.Done;
    }

    /// <summary>The minutes the items are planned to take in all (samlet tid); those without a time are not counted.</summary>
    public int PlannedMinutes => _items.Sum(i => i.Plan.Minutes ?? 0);

    /// <summary>Takes an item off a meeting that has not been called; a called item stays, so that no case vanishes.</summary>
    public Outcome RemoveItem(AgendaItemId id)
    {
        if (!State.HasOpenAgenda()) return MeetingRules.StateForbids;
        if (Item(id).Number is not null) return MeetingRules.CalledItemStays;
        if (Item(id).Basis is not null) return RestrictionRules.ItemStays;

        _items.Remove(Item(id));
        return Outcome.Done;
    }

    /// <summary>Moves an item one place up (−1) or down (+1); at the end of the list nothing happens.</summary>
    public Outcome MoveItem(AgendaItemId id, int step)
    {
        if (!State.HasLooseAgenda()) return MeetingRules.StateForbids;
        var ordered = ItemsInOrder.ToList();
        var at = ordered.IndexOf(Item(id));
        var to = at + Math.Sign(step);
        if (to < 0 || to >= ordered.Count) return Outcome.Done;

        var (here, there) = (ordered[at].Position, ordered[to].Position);
        ordered[at].MoveTo(there);
        ordered[to].MoveTo(here);
        return Outcome.Done;
    }

    /// <summary>Moves an item to just before another, or to the end.</summary>
    /// <param name="id">The item.</param>
    /// <param name="before">Null for the end.</param>
    public Outcome MoveItemBefore(AgendaItemId id, AgendaItemId? before)
    {
        if (!State.HasLooseAgenda()) return MeetingRules.StateForbids;
        if (!Has(id) || (before is { } other && !Has(other))) return MeetingRules.ItemNotOnAgenda;
        if (id == before) return Outcome.Done;

        var positions = ItemsInOrder.Select(i => i.Position).ToList();
        var ordered = ItemsInOrder.Where(i => i.Id != id).ToList();
        ordered.Insert(before is { } next ? ordered.FindIndex(i => i.Id == next) : ordered.Count, Item(id));
        foreach (var (item, position) in ordered.Zip(positions)) item.MoveTo(position);
        return Outcome.Done;

        bool Has(AgendaItemId asked) => _items.Exists(i => i.Id == asked);
    }

    /// <summary>Puts an item back at a position it had; what stands there by now, and what follows, makes room.</summary>
    public Outcome PlaceItem(AgendaItemId id, int position)
    {
        if (!State.HasLooseAgenda()) return MeetingRules.StateForbids;

        var placed = Item(id);
        if (_items.Any(i => i != placed && i.Position == position))
            foreach (var later in _items.Where(i => i != placed && i.Position >= position)) later.MoveTo(later.Position + 1);
        placed.MoveTo(position);
        return Outcome.Done;
    }

    /// <summary>A paper has come, gone or got another title.</summary>
    internal void NotePapersChanged() => NoteChange();

    /// <summary>What was sent with the notice is not so any more.</summary>
    private void NoteChange() => HasUntoldChanges |= State is MeetingState.Called;

    /// <exception cref="InvalidOperationException">The meeting has no such item.</exception>
    public AgendaItem Item(AgendaItemId id) => _items.Single(i => i.Id == id);

    /// <summary>A side's approval that counts now; none while the minutes are being corrected after an objection.</summary>
    public MinutesApproval? ApprovalOf(ApprovalSide side) => State is MeetingState.AwaitingApproval or MeetingState.Approved
        ? _approvals.SingleOrDefault(a => a.Side == side && a.Round == ApprovalRound)
        : null;

    /// <summary>Enters who came and who did not. The meeting counts as held from now on; a correction is possible
    /// until the minutes are sent for approval. Of two entries for one person the last counts.</summary>
    public Outcome Hold(IReadOnlyCollection<(PersonId Person, Presence Presence)> attendance)
    {
        if (State is not (MeetingState.Called or MeetingState.Held)) return MeetingRules.StateForbids;
        var entered = attendance.GroupBy(a => a.Person).ToDictionary(g => g.Key, g => g.Last().Presence);
        if (!entered.ContainsValue(Presence.Present)) return MeetingRules.NeedsAttendance;
        if (_items.Exists(i => i.ActingChairId is { } acting && entered.GetValueOrDefault(acting, Presence.NoShow) is not Presence.Present)) return MeetingRules.ActingChairIsAway;

        if (State is MeetingState.Called) MoveTo(MeetingState.Held);
        _attendances.RemoveAll(a => !entered.ContainsKey(a.PersonId));
        foreach (var (person, presence) in entered)
        {
            var known = _attendances.SingleOrDefault(a => a.PersonId == person);
            if (known is null) _attendances.Add(Attendance.Of(this, person, presence));
            else known.Change(presence, presence is Presence.Present ? known.Stay : Stay.Whole);
        }

        _disqualifications.RemoveAll(d => !entered.ContainsKey(d.PersonId));

        return Outcome.Done;
    }
}
