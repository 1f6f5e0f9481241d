using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

// The minutes (referat): a conclusion per item, then approved by both sides and frozen.
public sealed partial class Meeting
{
    /// <summary>Writes what was agreed on an item (konklusjon).</summary>
    public Outcome Conclude(AgendaItemId id, string conclusion)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (conclusion.Length > AgendaItem.ConclusionMaxLength) return MeetingRules.ConclusionTooLong.With(AgendaItem.ConclusionMaxLength);

        Item(id).Conclude(conclusion);
        return Outcome.Done;
    }

    /// <summary>Marks an item as noted without a conclusion (tatt til orientering).</summary>
    public Outcome Note(AgendaItemId id)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;

        Item(id).Note();
        return Outcome.Done;
    }

    /// <summary>Sends the minutes to both sides. Every item must be concluded or noted.</summary>
    public Outcome SendForApproval()
    {
        if (ItemsInOrder.FirstOrDefault(i => !i.IsSettled) is { } open) return MeetingRules.ItemNotConcluded.With(open.Title);

        var moved = MoveTo(MeetingState.AwaitingApproval);
        if (!moved.IsDone) return moved;

        ApprovalRound++;
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

    /// <summary>Approves for one side. When both sides have, by two different persons, the minutes are approved.</summary>
    public Outcome Approve(ApprovalSide side, PersonId person, DateTimeOffset at)
    {
        if (State is not MeetingState.AwaitingApproval) return MeetingRules.StateForbids;
        if (ApprovalOf(side) is not null) return MeetingRules.SideHasApproved;
        if (_approvals.Any(a => a.Round == ApprovalRound && a.PersonId == person)) return MeetingRules.SamePersonApproves;

        _approvals.Add(MinutesApproval.By(this, side, person, at));
        var bothSides = Enum.GetValues<ApprovalSide>().All(s => ApprovalOf(s) is not null);
        if (!bothSides) return Outcome.Done;

        Raise(new MinutesSettled(this));
        return MoveTo(MeetingState.Approved);
    }
}
