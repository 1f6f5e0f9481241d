using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Agreements;

public readonly record struct CooperationAgreementId(Guid Value)
{
    public static CooperationAgreementId New() => new(Guid.CreateVersion7());
}

/// <summary>What an agreement says of itself.</summary>
/// <param name="First">The first day it is to bind.</param>
/// <param name="Last">The last day, inclusive. An agreement without an end is never looked at again, so there always is one.</param>
public sealed record AgreementTerms(string Title, string Purpose, DateOnly First, DateOnly Last);

/// <summary>What police and municipalities have promised each other for some years (samarbeidsavtale). It belongs to the body in which it is followed up,
/// and its promises are held against what was done, by both sides.</summary>
public sealed partial class CooperationAgreement : AggregateRoot, IOwned
{
    public const int TitleMaxLength = 150;
    public const int PurposeMaxLength = 4000;
    public const int ReasonMaxLength = 1000;
    public const int MostCommitments = 60;

    /// <summary>Longer than a period of the municipal council, which is four years, and a half.</summary>
    public const int LongestYears = 6;

    private readonly List<Commitment> _commitments = [];
    private readonly List<AgreementSignature> _signatures = [];

    private CooperationAgreement()
    {
    }

    public CooperationAgreementId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingBodyId BodyId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>What the cooperation is for, in prose (formål).</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The first day it binds.</summary>
    public DateOnly First { get; private set; }

    /// <summary>The last day it binds, inclusive.</summary>
    public DateOnly Last { get; private set; }

    /// <summary>As it is stored; what it is on a day is <see cref="StateOn"/>.</summary>
    public AgreementState State { get; private set; }

    /// <summary>Counts how often it was laid before the sides.</summary>
    public int Round { get; private set; }

    /// <summary>When it was laid before them last.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The last day for a new municipal council to look at it (vurderes innen); null while it does not bind, and where none comes before its last day.</summary>
    public DateOnly? ReviewBy { get; private set; }

    /// <summary>Why it was terminated.</summary>
    public string? Reason { get; private set; }

    /// <summary>The agreement it takes the place of.</summary>
    public CooperationAgreementId? FormerId { get; private set; }

    public IReadOnlyList<Commitment> Commitments => _commitments;
    public IReadOnlyList<AgreementSignature> Signatures => _signatures;

    public static Outcome<CooperationAgreement> Draft(MeetingBody body, AgreementTerms terms, DateOnly today)
    {
        var made = new CooperationAgreement { Id = CooperationAgreementId.New(), ScopeId = body.ScopeId, BodyId = body.Id };
        var changed = made.Change(terms, today);
        return changed.IsDone ? made : changed.Refusal!;
    }

    /// <summary>The draft of what is to follow: the same purpose and the same promises, for as long, from the day after.</summary>
    public Outcome<CooperationAgreement> Renew(string title, DateOnly today)
    {
        if (!StateOn(today).CanBecome(AgreementState.Renewed)) return AgreementRules.StateForbids;

        var (first, days) = (Last.AddDays(1), Last.DayNumber - First.DayNumber);
        var next = new CooperationAgreement { Id = CooperationAgreementId.New(), ScopeId = ScopeId, BodyId = BodyId, FormerId = Id };
        if (next.Change(new(title, Purpose, first, first.AddDays(days)), today) is { IsDone: false } refused) return refused.Refusal!;

        // A plan for presence goes on with the new agreement for as long as that lasts.
        foreach (var c in _commitments.OrderBy(c => c.Number))
            next.TakeIn(c.Number, new(c.Owner, c.Text, c.Criterion, c.Rhythm) { Presence = PresenceOf(c.Id) is { } terms ? terms with { First = null, Last = null } : null });
        return next;
    }

    public Outcome Change(AgreementTerms terms, DateOnly today)
    {
        if (State is not AgreementState.Draft) return AgreementRules.StateForbids;
        if (terms.Title.IsBlank() || terms.Title.Trim().Length > TitleMaxLength) return AgreementRules.NeedsTitle.With(TitleMaxLength);
        if (terms.Purpose.Length > PurposeMaxLength) return AgreementRules.PurposeTooLong.With(PurposeMaxLength);
        if (terms.Last < terms.First) return AgreementRules.EndsBeforeItBegins;
        if (terms.Last >= terms.First.AddYears(LongestYears)) return AgreementRules.TooLong.With(LongestYears);
        if (NorwegianCalendar.CheckDate(terms.First, today) is { IsDone: false } first) return first;
        if (NorwegianCalendar.CheckDate(terms.Last, today) is { IsDone: false } last) return last;

        (Title, Purpose, First, Last) = (terms.Title.Trim(), terms.Purpose.Trim(), terms.First, terms.Last);
        return Outcome.Done;
    }

    /// <summary>Lays it before both sides to be signed.</summary>
    public Outcome Send(DateTimeOffset at)
    {
        if (State is AgreementState.Draft && _commitments.Count == 0) return AgreementRules.NeedsCommitment;
        if (State is AgreementState.Draft && NorwegianCalendar.DateOf(at) > Last) return AgreementRules.HasEnded;
        if (State is AgreementState.Draft && CheckPresence() is { IsDone: false } unkeepable) return unkeepable;
        var moved = MoveTo(AgreementState.UnderConsideration);
        if (!moved.IsDone) return moved;

        (SentAt, Round) = (at, Round + 1);
        Raise(new AgreementSent(this));
        return moved;
    }

    /// <summary>Takes it back to be changed; whoever has signed signs anew, and is told.</summary>
    public Outcome TakeBack()
    {
        if (State is not AgreementState.UnderConsideration) return AgreementRules.StateForbids;

        if (_signatures.Count > 0) Raise(new AgreementTakenBack(this, [.. _signatures.Select(s => s.PersonId)]));
        _signatures.Clear();
        return MoveTo(AgreementState.Draft);
    }

    /// <summary>A side signs. With the second signature it binds.</summary>
    /// <param name="side">The side whose signature it is.</param>
    /// <param name="person">Who signs for it.</param>
    /// <param name="on">The day it was signed, on paper perhaps.</param>
    /// <param name="others">The agreements of the same body that bind on any day, to find one whose place it would take unasked.</param>
    /// <param name="at">When it is entered.</param>
    public Outcome Sign(Party side, Person person, DateOnly on, IReadOnlyCollection<CooperationAgreement> others, DateTimeOffset at)
    {
        if (State is not AgreementState.UnderConsideration) return AgreementRules.StateForbids;
        if (_signatures.Exists(s => s.Side == side)) return AgreementRules.SideHasSigned;
        if (_signatures.Exists(s => s.PersonId == person.Id)) return AgreementRules.SamePersonSigns;
        var today = NorwegianCalendar.DateOf(at);
        if (on > today) return AgreementRules.SignedInFuture;
        if (NorwegianCalendar.CheckDate(on, today) is { IsDone: false } tooFar) return tooFar;
        if (others.Any(other => other.Id != Id && other.Id != FormerId && other.State.Binds() && other.First <= Last && First <= other.Last))
            return AgreementRules.AnotherBinds;

        _signatures.Add(AgreementSignature.On(this, side, person, on, at));
        if (_signatures.Count < 2) return Outcome.Done;

        ReviewAfter(First);
        Raise(new AgreementSigned(this));
        return MoveTo(AgreementState.InForce);
    }

    /// <summary>The periods its promises are measured in, once it binds.</summary>
    public IReadOnlyList<CommitmentPeriod> PlanPeriods() =>
        [.. _commitments.SelectMany(c => c.Rhythm.PeriodsWithin(First, Last).Select(span => CommitmentPeriod.Of(c, span)))];

    /// <summary>Both sides look at how it has served.</summary>
    public Outcome Evaluate(DateOnly today)
    {
        if (StateOn(today) is not AgreementState.InForce) return AgreementRules.StateForbids;

        ReviewAfter(today);
        return MoveTo(AgreementState.UnderEvaluation);
    }

    /// <summary>It goes on as it is.</summary>
    public Outcome GoOn(DateOnly today) => StateOn(today) is AgreementState.UnderEvaluation ? MoveTo(AgreementState.InForce) : AgreementRules.StateForbids;

    /// <summary>One side ends it before its time (oppsigelse).</summary>
    public Outcome Terminate(string reason, DateOnly today)
    {
        if (reason.IsBlank()) return AgreementRules.NeedsReason;
        if (reason.Length > ReasonMaxLength) return AgreementRules.ReasonTooLong.With(ReasonMaxLength);
        if (!StateOn(today).Binds()) return AgreementRules.StateForbids;

        Reason = reason.Trim();
        EndOn(today);
        Raise(new AgreementEnded(this));
        return MoveTo(AgreementState.Terminated);
    }

    /// <summary>The one that was made of it is signed by both, and takes its place. One that was terminated meanwhile stays so.</summary>
    public void GiveWay(CooperationAgreement next)
    {
        EndOn(next.First.AddDays(-1));
        if (State.CanBecome(AgreementState.Renewed)) State = AgreementState.Renewed;
    }

    /// <inheritdoc cref="AgreementStates.On"/>
    public AgreementState StateOn(DateOnly day) => State.On(Last, day);

    // Who looks at it before its day has come does not need to once more; the next council does.
    private void ReviewAfter(DateOnly day)
    {
        var next = CouncilPeriods.ReviewAfter(day);
        ReviewBy = next <= Last ? next : null;
    }

    // What was to come after is owed no more.
    private void EndOn(DateOnly day)
    {
        if (day < Last && day >= First) Last = day;
    }

    private Outcome MoveTo(AgreementState next)
    {
        if (!State.CanBecome(next)) return AgreementRules.StateForbids;

        State = next;
        return Outcome.Done;
    }
}
