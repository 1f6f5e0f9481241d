using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Agreements;

/// <summary>What a side says of a promise and a period (vurdering).</summary>
public enum Verdict
{
    /// <summary>Holdt.</summary>
    Kept,

    /// <summary>Delvis holdt.</summary>
    PartlyKept,

    /// <summary>Ikke holdt.</summary>
    NotKept,
}

/// <summary>That a side said something of a period, and what it was built on (vurdering med grunnlag).</summary>
public sealed class CommitmentMark : IOwned
{
    public const int EvidenceMaxLength = 1000;

    private CommitmentMark()
    {
    }

    public Guid Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public CommitmentPeriodId PeriodId { get; private set; }
    public Party Side { get; private set; }
    public Verdict Verdict { get; private set; }

    /// <summary>May be empty where the promise was kept.</summary>
    public string Evidence { get; private set; } = "";
    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    internal static CommitmentMark On(CommitmentPeriod period, Party side, Verdict verdict, string evidence, PersonId by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        ScopeId = period.ScopeId,
        PeriodId = period.Id,
        Side = side,
        Verdict = verdict,
        Evidence = evidence.Trim(),
        By = by,
        At = at,
    };
}
