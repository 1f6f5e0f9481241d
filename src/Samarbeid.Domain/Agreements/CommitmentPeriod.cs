using System.Linq.Expressions;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Agreements;

public readonly record struct CommitmentPeriodId(Guid Value)
{
    public static CommitmentPeriodId New() => new(Guid.CreateVersion7());
}

/// <summary>A promise in one of its periods, with what each side says of it (periode for en forpliktelse). The sides may say different things: both
/// stand, and nobody settles it for them.</summary>
public sealed class CommitmentPeriod : AggregateRoot, IOwned
{
    private readonly List<CommitmentMark> _marks = [];

    private CommitmentPeriod()
    {
    }

    public CommitmentPeriodId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public CooperationAgreementId AgreementId { get; private set; }
    public CommitmentId CommitmentId { get; private set; }
    public DateOnly First { get; private set; }
    public DateOnly Last { get; private set; }

    /// <summary>What counts of what the police have said; null until they have said something.</summary>
    public Verdict? ByPolice { get; private set; }

    /// <summary>What counts of what the municipality has said; null until it has said something.</summary>
    public Verdict? ByMunicipality { get; private set; }

    /// <summary>Everything that was said, the first first; the last of each side counts.</summary>
    public IReadOnlyList<CommitmentMark> Marks => _marks;

    /// <summary>Both have said something, and not the same (uenighet).</summary>
    public bool IsDisputed => AreAtOdds(ByPolice, ByMunicipality);

    /// <inheritdoc cref="IsDisputed"/>
    public static bool AreAtOdds(Verdict? one, Verdict? other) => one is not null && other is not null && one != other;

    /// <summary>A side has not said anything of it yet: an expression, so that the database asks the same.</summary>
    public static Expression<Func<CommitmentPeriod, bool>> IsUnmarkedBy(Party side) => side is Party.Police
        ? period => period.ByPolice == null
        : period => period.ByMunicipality == null;

    /// <summary>A side says whether the promise was kept, or says something else than before.</summary>
    /// <param name="state">Of the agreement today; one that was terminated or renewed is still to be settled for the days it bound.</param>
    /// <param name="side">The side that says so, of which the person has been found to be.</param>
    /// <param name="verdict">What it says.</param>
    /// <param name="evidence">What that is built on; needed for all but a kept promise.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="at">When; not before the period has begun.</param>
    public Outcome Mark(AgreementState state, Party side, Verdict verdict, string evidence, PersonId by, DateTimeOffset at)
    {
        if (state is AgreementState.Draft or AgreementState.UnderConsideration) return AgreementRules.StateForbids;
        if (NorwegianCalendar.DateOf(at) < First) return AgreementRules.PeriodNotBegun.With(First);
        if (verdict is not Verdict.Kept && evidence.IsBlank()) return AgreementRules.NeedsEvidence;
        if (evidence.Length > CommitmentMark.EvidenceMaxLength) return AgreementRules.EvidenceTooLong.With(CommitmentMark.EvidenceMaxLength);

        _marks.Add(CommitmentMark.On(this, side, verdict, evidence, by, at));
        if (side is Party.Police) ByPolice = verdict;
        else ByMunicipality = verdict;
        return Outcome.Done;
    }

    internal static CommitmentPeriod Of(Commitment commitment, DaySpan span) => new()
    {
        Id = CommitmentPeriodId.New(),
        ScopeId = commitment.ScopeId,
        AgreementId = commitment.AgreementId,
        CommitmentId = commitment.Id,
        First = span.First,
        Last = span.Last,
    };
}
