using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.AgendaProposals;

public readonly record struct AgendaProposalId(Guid Value)
{
    public static AgendaProposalId New() => new(Guid.CreateVersion7());
}

/// <summary>A case somebody wants a body to take up (sak meldt inn). It lies in the body's queue (sakskø) until a meeting takes it in,
/// whoever prepares the meetings declines it, or whoever proposed it withdraws it.</summary>
public sealed class AgendaProposal : AggregateRoot, IOwned
{
    public const int ReasonMaxLength = 500;

    private AgendaProposal()
    {
    }

    public AgendaProposalId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingBodyId BodyId { get; private set; }
    public string Title { get; private set; } = "";
    public string Background { get; private set; } = "";

    /// <summary>How the proposer thinks it should be taken up.</summary>
    public ItemPlan Plan { get; private set; } = ItemPlan.Open;

    /// <summary>Null where the program itself put it there.</summary>
    public PersonId? ProposedBy { get; private set; }
    public DateTimeOffset ProposedAt { get; private set; }
    public AgendaProposalState State { get; private set; }

    /// <summary>The item it became; null while it is none.</summary>
    public AgendaItemId? ItemId { get; private set; }

    /// <summary>The item it came back from, because a meeting did not take it up (utsatt sak); null for one that has not. Of an item one case at most comes back.</summary>
    public AgendaItemId? ReturnedFrom { get; private set; }

    /// <summary>The action it is about, where the program put it there because that is long overdue; once for each of its due dates.</summary>
    public ActionItemId? ActionItemId { get; private set; }

    /// <summary>Which of its due dates.</summary>
    public int? DueDateVersion { get; private set; }

    /// <summary>The program has placed it on an agenda once; taken off again, it stays in the queue.</summary>
    public bool WasPlaced { get; private set; }

    /// <summary>Why it was declined.</summary>
    public string? Reason { get; private set; }

    public static Outcome<AgendaProposal> Propose(MeetingBody body, string title, string background, ItemPlan plan, PersonId by, DateTimeOffset at)
    {
        if (AgendaItem.Check(title, background, plan) is { IsDone: false } refused) return refused.Refusal!;

        var proposal = new AgendaProposal
        {
            Id = AgendaProposalId.New(),
            ScopeId = body.ScopeId,
            BodyId = body.Id,
            Title = title.Trim(),
            Background = background.Trim(),
            Plan = plan.Trimmed,
            ProposedBy = by,
            ProposedAt = at,
        };
        proposal.Raise(new ItemProposed(proposal));
        return proposal;
    }

    /// <summary>A case that was written straight onto an agenda, and comes back from there.</summary>
    /// <param name="item">What everybody may read of it comes along; what is kept from the public stays with the item.</param>
    /// <param name="body">The body of the meeting.</param>
    /// <param name="by">Who put it off, or left the meeting.</param>
    /// <param name="at">When.</param>
    public static AgendaProposal ReturnOf(AgendaItem item, MeetingBodyId body, PersonId by, DateTimeOffset at)
    {
        var proposal = new AgendaProposal { Id = AgendaProposalId.New(), ScopeId = item.ScopeId, BodyId = body, ProposedBy = by, ProposedAt = at, ReturnedFrom = item.Id };
        proposal.SayAs(item);
        return proposal;
    }

    /// <summary>An action that is long overdue (tiltak langt over fristen), which the program lays before the body by itself.</summary>
    /// <param name="version">Of its due date.</param>
    public static Outcome<AgendaProposal> OfOverdue(MeetingBody body, string title, string background, ActionItemId action, int version, DateTimeOffset at)
    {
        if (AgendaItem.Check(title, background, ItemPlan.Open) is { IsDone: false } refused) return refused.Refusal!;

        return new AgendaProposal
        {
            Id = AgendaProposalId.New(),
            ScopeId = body.ScopeId,
            BodyId = body.Id,
            Title = title,
            Background = background,
            Plan = new ItemPlan(ItemTreatment.Discussion, "", null),
            ProposedAt = at,
            ActionItemId = action,
            DueDateVersion = version,
        };
    }

    /// <summary>Becomes an item of a meeting by the program's doing, which it does once.</summary>
    public Outcome Place(AgendaItem item)
    {
        if (State is not AgendaProposalState.Waiting || WasPlaced || ActionItemId is null) return AgendaProposalRules.IsSettled;

        (State, ItemId, WasPlaced) = (AgendaProposalState.TakenIn, item.Id, true);
        return Outcome.Done;
    }

    /// <summary>Comes back from an item that is not taken up (går tilbake til sakskøen), as it stands there.</summary>
    public Outcome Return(AgendaItem item)
    {
        if (State is not AgendaProposalState.TakenIn || ItemId != item.Id) return AgendaProposalRules.IsSettled;

        (State, ItemId, ReturnedFrom) = (AgendaProposalState.Waiting, null, item.Id);
        SayAs(item);
        return Outcome.Done;
    }

    /// <summary>Is taken up where it came back from after all.</summary>
    public Outcome StayOn(AgendaItem item)
    {
        if (State is not AgendaProposalState.Waiting || ReturnedFrom != item.Id) return AgendaProposalRules.IsSettled;

        (State, ItemId) = (AgendaProposalState.TakenIn, item.Id);
        return Outcome.Done;
    }

    /// <summary>Becomes an item of a meeting of the body.</summary>
    public Outcome TakeIn(AgendaItem item)
    {
        if (State is not AgendaProposalState.Waiting) return AgendaProposalRules.IsSettled;

        (State, ItemId) = (AgendaProposalState.TakenIn, item.Id);
        Raise(new ProposalSettled(this));
        return Outcome.Done;
    }

    /// <summary>Lies in the queue again, when its item is taken off the agenda: no case vanishes with it.</summary>
    public Outcome PutBack()
    {
        if (State is not AgendaProposalState.TakenIn) return AgendaProposalRules.IsSettled;

        (State, ItemId) = (AgendaProposalState.Waiting, null);
        return Outcome.Done;
    }

    /// <summary>Says what its item says to everybody, when the item is kept from the public or opened again: what was proposed must not tell what the item hides.</summary>
    public void SayAs(AgendaItem item) => (Title, Background, Plan) = (item.Title, item.Background, item.Plan);

    public Outcome Decline(string reason)
    {
        if (State is not AgendaProposalState.Waiting) return AgendaProposalRules.IsSettled;
        if (reason.IsBlank() || reason.Trim().Length > ReasonMaxLength) return AgendaProposalRules.NeedsReason.With(ReasonMaxLength);

        (State, Reason) = (AgendaProposalState.Declined, reason.Trim());
        Raise(new ProposalSettled(this));
        return Outcome.Done;
    }

    /// <summary>Is not to be taken up after all.</summary>
    public Outcome Withdraw(PersonId by)
    {
        if (by != ProposedBy) return AgendaProposalRules.NotYours;
        if (State is not AgendaProposalState.Waiting) return AgendaProposalRules.IsSettled;

        State = AgendaProposalState.Withdrawn;
        return Outcome.Done;
    }
}
