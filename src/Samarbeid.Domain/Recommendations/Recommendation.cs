using System.Linq.Expressions;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Recommendations;

public readonly record struct RecommendationId(Guid Value)
{
    public static RecommendationId New() => new(Guid.CreateVersion7());
}

/// <summary>What a new recommendation says.</summary>
/// <param name="AnswerDue">The date the addressee is asked to answer by.</param>
public sealed record RecommendationDraft(string Title, string Text, ChallengeId Challenge, Addressee Addressee, DateOnly AnswerDue);

/// <summary>What a police council or an SLT group advises somebody to do (anbefaling).
/// It always answers to a challenge and always has an addressee and an answer date.</summary>
public sealed class Recommendation : AggregateRoot, IOwned
{
    public const int TitleMaxLength = 200;
    public const int TextMaxLength = 4000;

    private readonly List<RecommendationMunicipality> _municipalities = [];
    private readonly List<RecommendationReply> _replies = [];

    private Recommendation()
    {
    }

    public RecommendationId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>What people call it, as "A 3/26"; unique within the scope.</summary>
    public string Reference { get; private set; } = "";
    public AgendaItemId? AgendaItemId { get; private set; }
    public ChallengeId ChallengeId { get; private set; }
    public AddresseeId AddresseeId { get; private set; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DateOnly MadeOn { get; private set; }
    public DateOnly AnswerDue { get; private set; }

    /// <summary>The first date it was to be answered by, kept when the answer is postponed.</summary>
    public DateOnly OriginalAnswerDue { get; private set; }

    /// <summary>Counts the answer dates from 1; a reminder belongs to one of them.</summary>
    public int AnswerDueVersion { get; private set; }
    public RecommendationState State { get; private set; }

    /// <summary>The words of the answer that counts (svar).</summary>
    public string? Answer { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Why it was withdrawn or not followed up.</summary>
    public string? Reason { get; private set; }

    /// <summary>The municipalities concerned, where the body serves several.</summary>
    public IReadOnlyList<RecommendationMunicipality> Municipalities => _municipalities;

    /// <summary>Every answer that was given, the first one first; the last one counts.</summary>
    public IReadOnlyList<RecommendationReply> Replies => _replies;

    /// <summary>Makes a recommendation out of an item of a meeting.</summary>
    public static Outcome<Recommendation> From(
        AgendaItem item, RecommendationDraft draft, string reference, IReadOnlyCollection<MunicipalityNumber> concerned, DateOnly today)
    {
        if (draft.Title.IsBlank() || draft.Title.Trim().Length > TitleMaxLength) return RecommendationRules.NeedsTitle.With(TitleMaxLength);
        if (draft.Text.Length > TextMaxLength) return RecommendationRules.TextTooLong.With(TextMaxLength);
        if (draft.Challenge == default) return RecommendationRules.NeedsChallenge;
        if (NorwegianCalendar.CheckDate(draft.AnswerDue, today) is { IsDone: false } tooFar) return tooFar.Refusal!;
        if (draft.AnswerDue < today) return RecommendationRules.AnswerDateHasPassed;

        var made = new Recommendation
        {
            Id = RecommendationId.New(),
            ScopeId = item.ScopeId,
            Reference = reference,
            AgendaItemId = item.Id,
            ChallengeId = draft.Challenge,
            AddresseeId = draft.Addressee.Id,
            Title = draft.Title.Trim(),
            Text = draft.Text.Trim(),
            MadeOn = today,
            AnswerDue = draft.AnswerDue,
            OriginalAnswerDue = draft.AnswerDue,
            AnswerDueVersion = 1,
        };
        made._municipalities.AddRange(concerned.Distinct().Select(m => new RecommendationMunicipality(made.Id, m)));
        made.Raise(new RecommendationAddressed(made, draft.Addressee.ContactId));
        return made;
    }

    /// <summary>Lays it before the addressee: done when the minutes go out, or by hand.</summary>
    public Outcome Submit() => State.IsCorrectable() ? RecommendationRules.StateForbids : MoveTo(RecommendationState.UnderConsideration);

    /// <summary>The addressee answers, or corrects an answer that nothing has come of yet. A proposed one counts as laid before the addressee by that.</summary>
    /// <param name="by">Who answers for the addressee.</param>
    /// <param name="answer">What is answered.</param>
    /// <param name="words">The addressee's words; needed for all but a full endorsement.</param>
    /// <param name="actions">How many actions are already made of it; with one or more an endorsed one is followed up at once.</param>
    /// <param name="at">When the answer is given.</param>
    /// <param name="terms">What is proposed instead, and when an answer that is postponed comes.</param>
    public Outcome Respond(PersonId by, RecommendationAnswer answer, string words, int actions, DateTimeOffset at, AnswerTerms? terms = null)
    {
        if (answer is not RecommendationAnswer.Endorsed && words.IsBlank()) return RecommendationRules.NeedsReason;
        if (words.Length > TextMaxLength) return RecommendationRules.TextTooLong.With(TextMaxLength);
        if (!State.AwaitsAnswer() && !State.IsCorrectable()) return RecommendationRules.StateForbids;
        if ((terms ?? new()).Check(answer, NorwegianCalendar.DateOf(at)) is { IsDone: false } unfit) return unfit;

        var next = answer switch
        {
            RecommendationAnswer.Endorsed => RecommendationState.Endorsed,
            RecommendationAnswer.PartlyEndorsed => RecommendationState.PartlyEndorsed,
            RecommendationAnswer.Rejected => RecommendationState.Rejected,
            RecommendationAnswer.Postponed => RecommendationState.Postponed,
            _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
        };
        if (State is not RecommendationState.UnderConsideration) MoveTo(RecommendationState.UnderConsideration);
        var moved = MoveTo(next);
        (Answer, AnsweredOn) = (words.IsBlank() ? "" : words.Trim(), NorwegianCalendar.DateOf(at));
        if (terms?.AnswerBy is { } answerBy && answer is RecommendationAnswer.Postponed) (AnswerDue, AnswerDueVersion) = (answerBy, AnswerDueVersion + 1);
        _replies.Add(RecommendationReply.To(this, by, answer, Answer, at, terms ?? new()));
        Raise(new AnswerGiven(this));
        if (actions > 0 && State.CanBecome(RecommendationState.FollowedUp)) MoveTo(RecommendationState.FollowedUp);
        return moved;
    }

    /// <summary>The addressee has another contact, who is told of it as if it were new while it waits for an answer.</summary>
    public void AskAnother(PersonId contact)
    {
        if (State.AwaitsAnswer()) Raise(new RecommendationAddressed(this, contact));
    }

    /// <summary>An action was made of it; an endorsed one is followed up from now on, one without an answer stays as it is.</summary>
    public void NoteAction()
    {
        if (State.CanBecome(RecommendationState.FollowedUp)) State = RecommendationState.FollowedUp;
    }

    public Outcome Fulfil() => MoveTo(RecommendationState.Fulfilled);

    public Outcome GiveUp(string reason) => MoveTo(RecommendationState.NotFollowedUp, reason);

    /// <summary>Takes back a recommendation that nobody has answered.</summary>
    public Outcome Withdraw(string reason) => MoveTo(RecommendationState.Withdrawn, reason);

    public Outcome Evaluate() => MoveTo(RecommendationState.Evaluated);

    /// <summary>The same rule as <see cref="RecommendationStates.AwaitsAnswer"/>, for the database.</summary>
    public static Expression<Func<Recommendation, bool>> AwaitsAnswer => r =>
        r.State == RecommendationState.Proposed || r.State == RecommendationState.UnderConsideration || r.State == RecommendationState.Postponed;

    /// <summary>Unanswered and past its answer date: an expression, so that the database and the tests use the same rule.</summary>
    public static Expression<Func<Recommendation, bool>> IsUnanswered(DateOnly today) => r =>
        (r.State == RecommendationState.Proposed || r.State == RecommendationState.UnderConsideration
            || r.State == RecommendationState.Postponed) && r.AnswerDue < today;

    private Outcome MoveTo(RecommendationState next, string reason)
    {
        if (reason.IsBlank()) return RecommendationRules.NeedsReason;
        if (reason.Length > TextMaxLength) return RecommendationRules.TextTooLong.With(TextMaxLength);

        var moved = MoveTo(next);
        if (moved.IsDone) Reason = reason.Trim();
        return moved;
    }

    private Outcome MoveTo(RecommendationState next)
    {
        if (!State.CanBecome(next)) return RecommendationRules.StateForbids;

        State = next;
        return Outcome.Done;
    }
}

/// <summary>What an answer says beside its words.</summary>
/// <param name="AnswerBy">When the answer comes (svarer innen); asked for where it is postponed.</param>
/// <param name="CounterProposal">What the addressee would do instead (motforslag); may be empty, and is for one that is not endorsed in full.</param>
public sealed record AnswerTerms(DateOnly? AnswerBy = null, string CounterProposal = "")
{
    internal Outcome Check(RecommendationAnswer answer, DateOnly today)
    {
        if (CounterProposal.Length > Recommendation.TextMaxLength) return RecommendationRules.TextTooLong.With(Recommendation.TextMaxLength);
        if (answer is not RecommendationAnswer.Postponed) return Outcome.Done;
        if (AnswerBy is not { } by) return RecommendationRules.PostponedNeedsDate;
        if (NorwegianCalendar.CheckDate(by, today) is { IsDone: false } tooFar) return tooFar;

        return by <= today ? RecommendationRules.AnswerDateHasPassed : Outcome.Done;
    }
}

/// <summary>A municipality that a recommendation concerns.</summary>
public sealed record RecommendationMunicipality(RecommendationId RecommendationId, MunicipalityNumber Municipality);
