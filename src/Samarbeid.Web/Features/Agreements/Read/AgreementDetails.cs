using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Agreements.Papers;

namespace Samarbeid.Web.Features.Agreements.Read;

/// <summary>What a side has said of a period, and who said it.</summary>
public sealed record MarkRow(Party Side, Verdict Verdict, string Evidence, string By, DateTimeOffset At);

/// <summary>A promise in one period, with all that was said of it, the last first.</summary>
public sealed record PeriodRow(CommitmentPeriodId Id, CommitmentId Commitment, DateOnly First, DateOnly Last, Verdict? ByPolice, Verdict? ByMunicipality)
{
    public IReadOnlyList<MarkRow> Marks { get; init; } = [];

    /// <summary>What was planned and kept of presence in it; null where something else is promised.</summary>
    public PresenceTally? Presence { get; init; }

    public bool IsDisputed => CommitmentPeriod.AreAtOdds(ByPolice, ByMunicipality);

    public Verdict? By(Party side) => side is Party.Police ? ByPolice : ByMunicipality;
}

public sealed record CommitmentRow(CommitmentId Id, int Number, Party Owner, string Text, string Criterion, CommitmentRhythm Rhythm)
{
    /// <summary>Where and when the police are to be present, where that is what is promised.</summary>
    public PresenceTerms? Presence { get; init; }

    public IReadOnlyList<PeriodRow> Periods { get; init; } = [];
}

public sealed record SignatureRow(Party Side, string SignedAs, DateOnly SignedOn);

/// <summary>The page of one agreement.</summary>
/// <param name="State">What it is today.</param>
public sealed record AgreementDetails(CooperationAgreementId Id, int Version, Domain.MeetingBodies.MeetingBodyId BodyId, string Body, string Title, string Purpose,
    DateOnly First, DateOnly Last, AgreementState State, string? Reason, CooperationAgreementId? Former, CooperationAgreementId? Next)
{
    public IReadOnlyList<CommitmentRow> Commitments { get; init; } = [];

    public IReadOnlyList<SignatureRow> Signatures { get; init; } = [];

    /// <inheritdoc cref="CooperationAgreement.ReviewBy"/>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>What lies beside it.</summary>
    public IReadOnlyList<AgreementPaperRow> Papers { get; init; } = [];

    public bool MayWrite { get; init; }

    /// <summary>It is signed, and whoever reads takes out its package for the archive.</summary>
    public bool MayDeliver { get; init; }

    /// <summary>The sides the person signs for.</summary>
    public IReadOnlyList<Party> Signs { get; init; } = [];

    /// <summary>The sides the person says for whether promises were kept.</summary>
    public IReadOnlyList<Party> Says { get; init; } = [];

    /// <summary>The sides the person can sign for now.</summary>
    public IEnumerable<Party> ToSign => State is AgreementState.UnderConsideration ? Signs.Where(side => Signatures.All(s => s.Side != side)) : [];
}
