using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Corrections;

public readonly record struct MinutesCorrectionId(Guid Value)
{
    public static MinutesCorrectionId New() => new(Guid.CreateVersion7());
}

/// <summary>A correction of approved minutes (rettelse): other words in some places, with a reason, approved by both sides as a new edition.
/// The edition it corrects stays as it is.</summary>
public sealed class MinutesCorrection : AggregateRoot, IOwned
{
    public const int ReasonMaxLength = 1000;
    public const int ObjectionMaxLength = 2000;

    private readonly List<CorrectedText> _texts = [];
    private readonly List<CorrectionAnswer> _answers = [];

    private MinutesCorrection()
    {
    }

    public MinutesCorrectionId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingId MeetingId { get; private set; }

    /// <summary>Which correction of these minutes it is, from 1, those that were given up among them.</summary>
    public int Number { get; private set; }

    /// <summary>The edition it becomes, from 2; null once it is given up, so that another may become it.</summary>
    public int? Edition { get; private set; }
    public CorrectionState State { get; private set; }

    /// <summary>Why the minutes are corrected.</summary>
    public string Reason { get; private set; } = "";
    public PersonId StartedBy { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Who approves it for the municipality: whoever chaired the meeting, or, where that person no longer can, whoever leads the body.</summary>
    public PersonId ChairId { get; private set; }

    /// <summary>Counts the rounds of approval.</summary>
    public int Round { get; private set; }

    /// <summary>When this round began.</summary>
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }

    public IReadOnlyList<CorrectedText> Texts => _texts;

    /// <summary>What the sides have said in all rounds.</summary>
    public IReadOnlyList<CorrectionAnswer> Answers => _answers;

    /// <param name="meeting">Its minutes are approved.</param>
    /// <param name="former">The edition in force.</param>
    /// <param name="earlier">How many corrections of it were started before.</param>
    /// <param name="reason">Why they are corrected.</param>
    /// <param name="by">Who starts it.</param>
    /// <param name="at">When.</param>
    public static Outcome<MinutesCorrection> Start(Meeting meeting, int former, int earlier, string reason, PersonId by, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(former, 1);
        if (meeting.State is not MeetingState.Approved) return CorrectionRules.NotApproved;
        if (reason.IsBlank()) return CorrectionRules.NeedsReason;
        if (reason.Length > ReasonMaxLength) return CorrectionRules.ReasonTooLong.With(ReasonMaxLength);

        return new MinutesCorrection
        {
            Id = MinutesCorrectionId.New(),
            ScopeId = meeting.ScopeId,
            MeetingId = meeting.Id,
            Number = earlier + 1,
            Edition = former + 1,
            Reason = reason.Trim(),
            StartedBy = by,
            StartedAt = at,
            ChairId = meeting.ChairId,
        };
    }

    /// <summary>Writes what is to stand in a place instead of what stands there. The same words again take the change back.</summary>
    public Outcome Correct(TextPlace place, string was, string now)
    {
        if (State is not CorrectionState.Draft) return CorrectionRules.StateForbids;
        if (now.IsBlank()) return CorrectionRules.NeedsText;
        if (now.Length > CorrectedText.TextMaxLength) return CorrectionRules.TextTooLong.With(CorrectedText.TextMaxLength);

        _texts.RemoveAll(t => t.Place == place);
        if (now.Trim() != was) _texts.Add(CorrectedText.In(this, place, was, now.Trim()));
        return Outcome.Done;
    }

    /// <summary>Sends it to both sides.</summary>
    /// <param name="chair">Who approves for the municipality.</param>
    /// <param name="at">From when on the sides are waited for.</param>
    public Outcome SendForApproval(PersonId chair, DateTimeOffset at)
    {
        if (State is CorrectionState.Draft && _texts.Count == 0) return CorrectionRules.NothingCorrected;
        var moved = MoveTo(CorrectionState.AwaitingApproval);
        if (!moved.IsDone) return moved;

        (ChairId, SentAt) = (chair, at);
        Round++;
        Raise(new CorrectionSent(this));
        return moved;
    }

    /// <summary>Takes it back from the sides to change it; what was approved in this round no longer counts.</summary>
    public Outcome TakeBack() => State is CorrectionState.AwaitingApproval ? MoveTo(CorrectionState.Draft) : CorrectionRules.StateForbids;

    /// <summary>Gives it up (avbryte): the edition it was to correct stays in force.</summary>
    public Outcome Abandon()
    {
        var moved = MoveTo(CorrectionState.Abandoned);
        if (moved.IsDone) Edition = null;
        return moved;
    }

    /// <inheritdoc cref="Meeting.Approve"/>
    public Outcome Approve(ApprovalSide side, PersonId person, DateTimeOffset at)
    {
        if (CheckAnswer(side, person) is { IsDone: false } refused) return refused;

        _answers.Add(CorrectionAnswer.To(this, side, person, at, null));
        if (Enum.GetValues<ApprovalSide>().Any(s => ApprovalOf(s) is null)) return Outcome.Done;

        ApprovedAt = at;
        Raise(new CorrectionApproved(this));
        return MoveTo(CorrectionState.Approved);
    }

    /// <summary>Sends it back with what one side has against it.</summary>
    public Outcome ObjectTo(ApprovalSide side, PersonId person, string objection, DateTimeOffset at)
    {
        if (CheckAnswer(side, person) is { IsDone: false } refused) return refused;
        if (objection.IsBlank()) return CorrectionRules.NeedsReason;
        if (objection.Length > ObjectionMaxLength) return CorrectionRules.ReasonTooLong.With(ObjectionMaxLength);

        _answers.Add(CorrectionAnswer.To(this, side, person, at, objection.Trim()));
        Raise(new CorrectionObjected(this));
        return MoveTo(CorrectionState.Draft);
    }

    /// <summary>A side's approval that counts now.</summary>
    public CorrectionAnswer? ApprovalOf(ApprovalSide side) => State is CorrectionState.AwaitingApproval or CorrectionState.Approved
        ? _answers.SingleOrDefault(a => a.Side == side && a.Round == Round && a.Objection is null)
        : null;

    private Outcome CheckAnswer(ApprovalSide side, PersonId person)
    {
        if (State is not CorrectionState.AwaitingApproval) return CorrectionRules.StateForbids;
        if (ApprovalOf(side) is not null) return MeetingRules.SideHasApproved;
        if (_answers.Any(a => a.Round == Round && a.PersonId == person)) return MeetingRules.SamePersonApproves;

        return side is ApprovalSide.Police && person == ChairId ? MeetingRules.ChairApprovesAsChair : Outcome.Done;
    }

    private Outcome MoveTo(CorrectionState next)
    {
        if (!State.CanBecome(next)) return CorrectionRules.StateForbids;

        State = next;
        return Outcome.Done;
    }
}
