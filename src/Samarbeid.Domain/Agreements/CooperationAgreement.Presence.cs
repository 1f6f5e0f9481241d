using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;

namespace Samarbeid.Domain.Agreements;

// The commitments that are of presence: where and when the police are to be.
public sealed partial class CooperationAgreement
{
    private readonly List<PresencePlan> _presencePlans = [];

    /// <summary>The plans of the commitments that are of presence.</summary>
    public IReadOnlyList<PresencePlan> PresencePlans => _presencePlans;

    /// <summary>The days of presence that are promised, once it binds, in order of time.</summary>
    public IReadOnlyList<PresenceDay> PlanPresence(WorkingDays days) => [.. _presencePlans.SelectMany(plan => plan.Days(this, days)).OrderBy(day => day.Date)];

    private PresenceTerms? PresenceOf(CommitmentId commitment) => _presencePlans.Find(p => p.CommitmentId == commitment)?.Terms;

    private void Plan(Commitment commitment, PresenceTerms? terms)
    {
        var plan = _presencePlans.Find(p => p.CommitmentId == commitment.Id);
        if (terms is null) _presencePlans.RemoveAll(p => p == plan);
        else if (plan is not null) plan.Say(terms);
        else _presencePlans.Add(PresencePlan.Of(commitment, terms));
    }

    // The days of a draft may have been changed after its plans were written.
    private Outcome CheckPresence() => _presencePlans.Select(plan => plan.Terms.Check(First, Last)).FirstOrDefault(check => !check.IsDone) ?? Outcome.Done;
}
