using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Agreements;

// What is promised, while it is a draft.
public sealed partial class CooperationAgreement
{
    /// <summary>Takes a promise into a draft.</summary>
    /// <param name="promise">Who promises what.</param>
    /// <param name="number">Where it is to stand, from 1; last where none is said.</param>
    public Outcome Add(Promise promise, int? number = null)
    {
        if (State is not AgreementState.Draft) return AgreementRules.StateForbids;
        if (Commitment.Check(promise, First, Last) is { IsDone: false } refused) return refused;
        if (_commitments.Count >= MostCommitments) return AgreementRules.TooManyCommitments.With(MostCommitments);

        var at = Math.Clamp(number ?? int.MaxValue, 1, _commitments.Count + 1);
        foreach (var after in _commitments.Where(c => c.Number >= at)) after.Renumber(after.Number + 1);
        TakeIn(at, promise);
        return Outcome.Done;
    }

    public Outcome Rewrite(CommitmentId commitment, Promise promise)
    {
        if (State is not AgreementState.Draft) return AgreementRules.StateForbids;
        if (Commitment.Check(promise, First, Last) is { IsDone: false } refused) return refused;
        if (_commitments.Find(c => c.Id == commitment) is not { } written) return AgreementRules.NoSuchCommitment;

        written.Say(promise);
        Plan(written, promise.Presence);
        return Outcome.Done;
    }

    /// <summary>Takes a promise out of a draft; those after it move up.</summary>
    public Outcome Remove(CommitmentId commitment)
    {
        if (State is not AgreementState.Draft) return AgreementRules.StateForbids;
        if (_commitments.RemoveAll(c => c.Id == commitment) == 0) return AgreementRules.NoSuchCommitment;

        _presencePlans.RemoveAll(p => p.CommitmentId == commitment);
        foreach (var (index, left) in _commitments.OrderBy(c => c.Number).Index()) left.Renumber(index + 1);
        return Outcome.Done;
    }

    private void TakeIn(int number, Promise promise)
    {
        var commitment = Commitment.In(this, number, promise);
        _commitments.Add(commitment);
        Plan(commitment, promise.Presence);
    }
}
