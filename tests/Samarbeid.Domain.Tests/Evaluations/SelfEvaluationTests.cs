using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Evaluations;

public sealed class SelfEvaluationTests
{
    private static readonly DateOnly Today = new(2026, 3, 2), Last = Today.AddDays(14);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly MeetingBody Body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Rådet", Language.Bokmal, [MunicipalityNumber.Parse("5035")]).Value;
    private static readonly EvaluationQuestionId First = EvaluationQuestionId.New(), Second = EvaluationQuestionId.New();
    private static readonly PersonId[] Members = [.. Enumerable.Range(0, 6).Select(_ => PersonId.New())];

    [Fact]
    public void Medians_are_of_a_closed_round_and_of_five_answers_or_more()
    {
        var round = Opened();
        int?[] given = [1, 4, 5, 2, 4];
        foreach (var (at, score) in given.Index()) Expect.Done(Answer(round, Members[at], score, at == 0 ? null : 3));

        Assert.All(round.MediansOn(Today).Values, Assert.Null);
        Assert.All(round.MediansOn(Last).Values, Assert.Null);
        var medians = round.MediansOn(Last.AddDays(1));
        // Four answered the other, and that is too few to tell.
        Assert.Equal((4m, null), (medians[First]!.Value, medians[Second]));
    }

    [Fact]
    public void A_median_between_two_answers_is_half_way()
    {
        var round = Opened();
        foreach (var (at, member) in Members.Index()) Expect.Done(Answer(round, member, at < 3 ? 2 : 3, 5));

        Assert.Equal(2.5m, round.MediansOn(Last.AddDays(1))[First]);
    }

    [Fact]
    public void Closed_with_four_answers_it_says_nothing_ever()
    {
        var round = Opened();
        foreach (var member in Members.Take(4)) Expect.Done(Answer(round, member, 5, 5));
        Expect.Done(round.Close(Today));

        Assert.All(round.MediansOn(Today.AddYears(1)).Values, Assert.Null);
        Expect.Refused(EvaluationRules.IsClosed, round, r => Answer(r, Members[4], 5, 5));
        Expect.Refused(EvaluationRules.IsClosed, round, r => r.Close(Today));
    }

    [Fact]
    public void Nobody_answers_twice_or_unasked_or_after_they_have_left()
    {
        var round = Opened();
        Expect.Done(Answer(round, Members[0], 5, 5));

        Expect.Refused(EvaluationRules.HasAnswered, round, r => Answer(r, Members[0], 1, 1));
        Expect.Refused(EvaluationRules.NotAsked, round, r => Answer(r, PersonId.New(), 1, 1));
        Expect.Refused(EvaluationRules.NotAsked, round, r => r.Answer(Members[1], isMember: false, Scores(1, 1), Today));
        Expect.Refused(EvaluationRules.IsClosed, round, r => r.Answer(Members[1], isMember: true, Scores(1, 1), Last.AddDays(1)));
    }

    [Fact]
    public void All_is_answered_at_once_within_the_scale_and_not_knowing_is_an_answer()
    {
        var round = Opened();

        Expect.Refused(EvaluationRules.NeedsAnswers, round, r => r.Answer(Members[0], true, new Dictionary<EvaluationQuestionId, int?> { [First] = 3 }, Today));
        Expect.Refused(EvaluationRules.NeedsAnswers, round, r => r.Answer(Members[0], true, new Dictionary<EvaluationQuestionId, int?> { [First] = 3, [EvaluationQuestionId.New()] = 3 }, Today));
        Expect.Refused(EvaluationRules.NeedsAnswers, round, r => Answer(r, Members[0], 0, 3));
        Expect.Refused(EvaluationRules.NeedsAnswers, round, r => Answer(r, Members[0], 3, 6));
        Expect.Refused(EvaluationRules.NothingAnswered, round, r => Answer(r, Members[0], null, null));
        Expect.Done(Answer(round, Members[0], null, 3));
    }

    [Fact]
    public void Who_has_answered_leads_to_no_answer()
    {
        var round = Opened();
        var rows = round.Tallies.Count;
        Expect.Done(Answer(round, Members[0], 5, 4));

        Assert.Equal(2 * 5, rows);
        Assert.Equal(rows, round.Tallies.Count);
        Assert.Equal(Members[0], Assert.Single(round.Parts, p => p.HasAnswered).PersonId);
        // Neither a person nor a moment is among what is kept of an answer.
        Assert.Equal(
            ["Count", "EvaluationId", "QuestionId", "ScopeId", "Score"], typeof(EvaluationTally).GetProperties().Select(p => p.Name).Order());
        Assert.Equal(["EvaluationId", "HasAnswered", "PersonId", "ScopeId"], typeof(EvaluationPart).GetProperties().Select(p => p.Name).Order());
    }

    [Fact]
    public void It_is_opened_for_this_year_or_the_last_with_five_members_and_something_to_ask()
    {
        Expect.Refused(EvaluationRules.WrongYear, Open(2024, Last, Members, [First]));
        Expect.Refused(EvaluationRules.WrongYear, Open(2027, Last, Members, [First]));
        Expect.Refused(EvaluationRules.LastDayOutOfReach, Open(2026, Today, Members, [First]));
        Expect.Refused(EvaluationRules.LastDayOutOfReach, Open(2026, Today.AddDays(SelfEvaluation.LongestDays + 1), Members, [First]));
        Expect.Refused(EvaluationRules.NoQuestions, Open(2026, Last, Members, []));
        Expect.Refused(EvaluationRules.TooFewMembers, Open(2026, Last, [.. Members.Take(4), Members[0]], [First]));
        Assert.True(Open(2025, Last, Members, [First]).IsDone);
    }

    [Fact]
    public void It_becomes_a_case_once_and_when_it_is_closed()
    {
        var round = Opened();
        Expect.Refused(EvaluationRules.IsOpen, round, r => r.Propose(AgendaProposalId.New(), Today));
        Expect.Done(round.Propose(AgendaProposalId.New(), Last.AddDays(1)));
        Expect.Refused(EvaluationRules.IsProposed, round, r => r.Propose(AgendaProposalId.New(), Last.AddDays(1)));
    }

    [Fact]
    public void A_question_is_ended_and_taken_up_again_and_its_words_stay()
    {
        var question = EvaluationQuestion.Ask(" Vi møtes. ", "Vi møtest.", 1, Today.AddDays(-9)).Value;
        Expect.Done(question.End(Today));
        Assert.False(question.IsInForce(Today));
        Expect.Refused(EvaluationRules.QuestionHasEnded, question, q => q.End(Today));
        Expect.Done(question.Resume());

        Assert.True(question.IsInForce(Today));
        Assert.Equal(("Vi møtes.", "Vi møtest."), (question.TextIn(Language.Bokmal), question.TextIn(Language.Nynorsk)));
        Expect.Refused(EvaluationRules.NeedsText, EvaluationQuestion.Ask("", "a", 1, Today));
        Expect.Refused(EvaluationRules.NeedsText, EvaluationQuestion.Ask("a", new string('a', EvaluationQuestion.TextMaxLength + 1), 1, Today));
    }

    [Fact]
    public void The_default_questions_fit_and_have_words_of_their_own_in_both_forms()
    {
        Assert.InRange(DefaultQuestions.All.Count, 5, EvaluationQuestion.MostInForce);
        Assert.All(DefaultQuestions.All, q => Assert.True(EvaluationQuestion.Ask(q.Text, q.TextNynorsk, 1, Today).IsDone));
        Assert.Distinct(DefaultQuestions.All.SelectMany(q => new[] { q.Text, q.TextNynorsk }));
    }

    private static Outcome Answer(SelfEvaluation round, PersonId who, int? first, int? second) => round.Answer(who, isMember: true, Scores(first, second), Today);

    private static Dictionary<EvaluationQuestionId, int?> Scores(int? first, int? second) => new() { [First] = first, [Second] = second };

    private static SelfEvaluation Opened() => Open(2026, Last, Members, [First, Second]).Value;

    private static Outcome<SelfEvaluation> Open(int year, DateOnly last, IReadOnlyCollection<PersonId> asked, IReadOnlyCollection<EvaluationQuestionId> questions) =>
        SelfEvaluation.Open(Body, year, last, asked, questions, Members[0], Now);
}
