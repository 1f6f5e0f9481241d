using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Evaluations;

public readonly record struct SelfEvaluationId(Guid Value)
{
    public static SelfEvaluationId New() => new(Guid.CreateVersion7());
}

/// <summary>How the members of a body say for a year that it works (selvevaluering): one round for each year. Who has answered is kept, and how many gave each answer, and nothing that leads
/// from one to the other. Nothing of the answers is shown before the round is closed, and then only what at least <see cref="FewestAnswers"/> have answered.</summary>
public sealed class SelfEvaluation : AggregateRoot, IOwned
{
    /// <summary>Of a statement, for its median to be shown; and members, for a round to make sense.</summary>
    public const int FewestAnswers = 5;

    /// <summary>Helt uenig.</summary>
    public const int Lowest = 1;

    /// <summary>Helt enig.</summary>
    public const int Highest = 5;

    /// <summary>How long a round is open at most, in days.</summary>
    public const int LongestDays = 60;

    private readonly List<EvaluationPart> _parts = [];
    private readonly List<EvaluationTally> _tallies = [];

    private SelfEvaluation()
    {
    }

    public SelfEvaluationId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingBodyId BodyId { get; private set; }

    /// <summary>The calendar year it is of.</summary>
    public int Year { get; private set; }
    public PersonId OpenedBy { get; private set; }
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>The day somebody closed it before that; null where nobody did.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The case it became in the queue of the body; null while it is none.</summary>
    public AgendaProposalId? ProposalId { get; private set; }

    /// <summary>Who is asked: the members on the day it was opened.</summary>
    public IReadOnlyList<EvaluationPart> Parts => _parts;

    /// <summary>How many gave each answer to each statement.</summary>
    public IReadOnlyList<EvaluationTally> Tallies => _tallies;

    public static Outcome<SelfEvaluation> Open(
        MeetingBody body, int year, DateOnly lastDay, IReadOnlyCollection<PersonId> asked, IReadOnlyCollection<EvaluationQuestionId> questions, PersonId by, DateTimeOffset at)
    {
        var today = NorwegianCalendar.DateOf(at);
        if (year != today.Year && year != today.Year - 1) return EvaluationRules.WrongYear;
        if (lastDay <= today || lastDay > today.AddDays(LongestDays)) return EvaluationRules.LastDayOutOfReach.With(LongestDays);
        if (questions.Count == 0) return EvaluationRules.NoQuestions;
        if (asked.Distinct().Count() < FewestAnswers) return EvaluationRules.TooFewMembers.With(FewestAnswers);

        var made = new SelfEvaluation
        {
            Id = SelfEvaluationId.New(),
            ScopeId = body.ScopeId,
            BodyId = body.Id,
            Year = year,
            OpenedBy = by,
            OpenedAt = at,
            LastDay = lastDay,
        };
        made._parts.AddRange(asked.Distinct().Select(person => EvaluationPart.Of(made, person)));
        // All that can be answered is there from the first, so that no row tells when somebody was the first to answer so.
        made._tallies.AddRange(from question in questions from score in Enumerable.Range(Lowest, Highest) select EvaluationTally.Of(made, question, score));
        made.Raise(new EvaluationOpened(made));
        return made;
    }

    /// <summary>Takes the answers of somebody, all at once; they cannot be taken back, since nobody knows which they are.</summary>
    /// <param name="who">Who answers.</param>
    /// <param name="isMember">Whether they still are a member.</param>
    /// <param name="scores">An answer to each statement; null for who does not know.</param>
    /// <param name="today">The day they answer.</param>
    public Outcome Answer(PersonId who, bool isMember, IReadOnlyDictionary<EvaluationQuestionId, int?> scores, DateOnly today)
    {
        if (IsClosedOn(today)) return EvaluationRules.IsClosed;
        if (_parts.Find(p => p.PersonId == who) is not { } part || !isMember) return EvaluationRules.NotAsked;
        if (part.HasAnswered) return EvaluationRules.HasAnswered;

        var asked = _tallies.Select(t => t.QuestionId).ToHashSet();
        if (!asked.SetEquals(scores.Keys) || scores.Values.Any(s => s is < Lowest or > Highest)) return EvaluationRules.NeedsAnswers;
        if (scores.Values.All(s => s is null)) return EvaluationRules.NothingAnswered;

        foreach (var (question, score) in scores.Where(s => s.Value is not null)) _tallies.Single(t => t.QuestionId == question && t.Score == score).Add();
        part.Answer();
        return Outcome.Done;
    }

    /// <summary>Ends it before its last day (avslutt runden).</summary>
    public Outcome Close(DateOnly today)
    {
        if (IsClosedOn(today)) return EvaluationRules.IsClosed;

        ClosedOn = today;
        return Outcome.Done;
    }

    /// <summary>Keeps which case it became, once.</summary>
    public Outcome Propose(AgendaProposalId proposal, DateOnly today)
    {
        if (!IsClosedOn(today)) return EvaluationRules.IsOpen;
        if (ProposalId is not null) return EvaluationRules.IsProposed;

        ProposalId = proposal;
        return Outcome.Done;
    }

    /// <summary>Whether it takes no more answers: somebody closed it, or its last day is past.</summary>
    public bool IsClosedOn(DateOnly day) => IsClosed(ClosedOn, LastDay, day);

    /// <inheritdoc cref="IsClosedOn"/>
    public static bool IsClosed(DateOnly? closedOn, DateOnly lastDay, DateOnly day) => closedOn is not null || lastDay < day;

    /// <summary>What it says, by statement: the median of a closed round, and null where fewer than <see cref="FewestAnswers"/> have answered, or it is open.</summary>
    public IReadOnlyDictionary<EvaluationQuestionId, decimal?> MediansOn(DateOnly day) => _tallies.GroupBy(t => t.QuestionId)
        .ToDictionary(g => g.Key, g => IsClosedOn(day) ? MedianOf([.. g.OrderBy(t => t.Score).SelectMany(t => Enumerable.Repeat(t.Score, t.Count))]) : null);

    private static decimal? MedianOf(IReadOnlyList<int> scores) =>
        scores.Count < FewestAnswers ? null : (scores[(scores.Count - 1) / 2] + scores[scores.Count / 2]) / 2m;
}
