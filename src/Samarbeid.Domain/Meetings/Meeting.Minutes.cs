using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Domain.Meetings;

// The minutes (referat): a conclusion per item, then approved by both sides and frozen.
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

    /// <summary>Sends the minutes to both sides. Every item must be concluded or noted.</summary>
    /// <param name="at">From when on the sides are waited for.</param>
    public Outcome SendForApproval(DateTimeOffset? at = null)
    {
        if (ItemsInOrder.FirstOrDefault(i => !i.IsSettled) is { } open) return MeetingRules.ItemNotConcluded.With(open.Title);

        var moved = MoveTo(MeetingState.AwaitingApproval);
        if (!moved.IsDone) return moved;

        ApprovalRound++;
        SentForApprovalAt = at;
        Objection = null;
        Raise(new MinutesSentForApproval(this));
        return moved;
    }

    /// <summary>Sends the minutes back to be corrected; what was approved in this round no longer counts.</summary>
    public Outcome ObjectTo(string objection)
    {
        if (State is not MeetingState.AwaitingApproval) return MeetingRules.StateForbids;
        if (objection.IsBlank()) return MeetingRules.NeedsReason;
        if (objection.Length > ReasonMaxLength) return MeetingRules.ReasonTooLong.With(ReasonMaxLength);

        Objection = objection.Trim();
        return MoveTo(MeetingState.Held);
    }

    /// <summary>Reminds the sides that have not approved (purring), once a day at most.</summary>
    /// <param name="today">The day it is done.</param>
    /// <param name="last">The day it was done last.</param>
    public Outcome RemindOfApproval(DateOnly today, DateOnly? last)
    {
        if (State is not MeetingState.AwaitingApproval) return MeetingRules.StateForbids;
        if (last >= today) return MeetingRules.RemindedToday;

        Raise(new ApprovalReminded(this, today));
        return Outcome.Done;
    }

    /// <summary>Approves for one side. When both sides have, by two different persons, the minutes are approved.
    /// The chair approves as chair, and so not for the police, also where that person is a sheriff.</summary>
    public Outcome Approve(ApprovalSide side, PersonId person, DateTimeOffset at)
    {
        if (State is not MeetingState.AwaitingApproval) return MeetingRules.StateForbids;
        if (ApprovalOf(side) is not null) return MeetingRules.SideHasApproved;
        if (HasApproved(person)) return MeetingRules.SamePersonApproves;
        if (side is ApprovalSide.Police && person == ChairId) return MeetingRules.ChairApprovesAsChair;
        // Nobody puts their name to what they cannot read.
        if (!IsReadWhole) return RestrictionRules.ApproverCannotRead;

        _approvals.Add(MinutesApproval.By(this, side, person, at));
        var bothSides = Enum.GetValues<ApprovalSide>().All(s => ApprovalOf(s) is not null);
        if (!bothSides) return Outcome.Done;

        Raise(new MinutesSettled(this));
        return MoveTo(MeetingState.Approved);
    }

    private bool HasApproved(PersonId person) => _approvals.Any(a => a.Round == ApprovalRound && a.PersonId == person);
}
