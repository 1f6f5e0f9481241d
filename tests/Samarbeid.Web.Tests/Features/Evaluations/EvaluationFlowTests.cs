using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Evaluations.Answer;
using Samarbeid.Web.Features.Evaluations.Questions;
using Samarbeid.Web.Features.Evaluations.Run;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Evaluations;

/// <summary>From the opening of a round to what its body is told.</summary>
public sealed class EvaluationFlowTests : IAsyncLifetime
{
    private static readonly DateOnly Last = TestSystem.Today.AddDays(14);

    private readonly List<Person> _members = [];
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        // One of them has no grant at all.
        _members.AddRange([_town.Mayor, _town.Contact, _town.Secretary, _town.Sheriff, await _town.System.PersonAsync(null), await _town.System.PersonAsync(null)]);
        await using var db = _town.System.Database.OpenAsSystem();
        var body = await BodyAsync(db);
        foreach (var member in _members.Skip(2)) Assert.True(body.Admit(member.Id, MemberRole.Member, TestSystem.Today).IsDone);
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Members_are_told_asked_on_the_overview_and_seen_to_have_answered_with_or_without_a_grant()
    {
        var round = (await OpenAsync()).Value;

        Assert.Equal(_members.Select(m => m.Id.Value).Order(), await _town.ReadAsync(async db => (await db.Notifications.IgnoreQueryFilters()
            .Where(n => n.Kind == NotificationKind.EvaluationOpened).Select(n => n.ReceiverId).ToListAsync()).Select(id => id.Value).Order().ToList()));
        foreach (var member in _members)
        {
            Assert.Single(await WaitingAsync(member));
            var view = (await ViewAsync(member, round))!;
            Assert.Equal((true, DefaultQuestions.All.Count), (view.IsOpen, view.Questions.Count));
            Done(await AnswerAsync(member, round, 4));
            Assert.Empty(await WaitingAsync(member));
            Assert.Equal((true, false), ((await ViewAsync(member, round))!.HasAnswered, (await ViewAsync(member, round))!.IsOpen));
        }

        Assert.Null(await ViewAsync(_town.Stranger, round));
        Assert.Equal(PersistenceRules.NotFound, (await AnswerAsync(_town.Stranger, round, 1)).Refusal);
    }

    [Fact]
    public async Task The_body_sees_how_many_have_answered_and_nothing_of_the_answers_until_it_is_closed()
    {
        var round = (await OpenAsync()).Value;
        foreach (var member in _members.Take(5)) Done(await AnswerAsync(member, round, 4));

        var open = (await BodyViewAsync())!;
        Assert.Equal((5, 6, false), (open.Rounds[0].Answered, open.Rounds[0].Asked, open.Rounds[0].IsClosed));
        Assert.Empty(open.Trend);
        Done(await _town.System.As<CloseEvaluation>(_town.Contact).HandleAsync(round, default));

        var closed = (await BodyViewAsync())!;
        Assert.Equal(DefaultQuestions.All.Count, closed.Trend.Count);
        Assert.All(closed.Trend, t => Assert.Equal((TestSystem.Today.Year, 4m), (t.Medians.Single().Year, t.Medians.Single().Median)));
        Assert.Equal(EvaluationRules.IsClosed, (await AnswerAsync(_members[5], round, 1)).Refusal);
    }

    [Fact]
    public async Task With_four_answers_it_tells_nothing()
    {
        var round = (await OpenAsync()).Value;
        foreach (var member in _members.Take(4)) Done(await AnswerAsync(member, round, 4));
        _town.System.Database.Clock.Advance(TimeSpan.FromDays(15));

        Assert.All((await BodyViewAsync())!.Trend, t => Assert.Null(t.Medians.Single().Median));
        Assert.Equal(EvaluationRules.IsClosed, (await AnswerAsync(_members[4], round, 1)).Refusal);
    }

    [Fact]
    public async Task Answering_twice_in_the_same_second_counts_once_and_two_at_once_count_both()
    {
        var round = (await OpenAsync()).Value;
        var answer = _town.System.As<AnswerEvaluation>(_town.Contact);

        var twice = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => answer.HandleAsync(round, Scores(5), default))));

        Assert.Single(twice, t => t.IsDone);
        Assert.Equal(EvaluationRules.HasAnswered, twice.Single(t => !t.IsDone).Refusal);
        Assert.Equal(DefaultQuestions.All.Count, await CountAsync());
    }

    [Fact]
    public async Task Whoever_has_left_is_no_longer_asked_and_what_they_answered_stays()
    {
        var round = (await OpenAsync()).Value;
        Done(await AnswerAsync(_members[4], round, 4));
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            var body = await BodyAsync(db);
            foreach (var left in _members.Skip(4)) Assert.True(body.Release(body.Members.Single(m => m.PersonId == left.Id).Id, TestSystem.Today).IsDone);
            await db.SaveChangesAsync();
        }

        Assert.Empty(await WaitingAsync(_members[5]));
        Assert.False((await ViewAsync(_members[5], round))!.IsOpen);
        Assert.Equal(EvaluationRules.NotAsked, (await AnswerAsync(_members[5], round, 1)).Refusal);
        Assert.Equal(DefaultQuestions.All.Count, await CountAsync());
    }

    [Fact]
    public async Task A_year_has_one_round_also_when_two_open_it_at_once()
    {
        var open = _town.System.As<OpenEvaluation>(_town.Contact);

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => open.HandleAsync(SingleUseKey.New(), _town.Body.Id, TestSystem.Today.Year, Last, default))));

        Assert.Single(both, b => b.IsDone);
        Assert.Equal(EvaluationRules.YearIsTaken.Code, (await OpenAsync()).Refusal?.Code);
        Assert.Equal(PersistenceRules.NotFound, (await _town.System.As<OpenEvaluation>(_town.Mayor).HandleAsync(SingleUseKey.New(), _town.Body.Id, 2025, Last, default)).Refusal);
    }

    [Fact]
    public async Task It_becomes_a_case_in_the_queue_once_with_its_medians()
    {
        var round = (await OpenAsync()).Value;
        foreach (var member in _members) Done(await AnswerAsync(member, round, 4));
        Assert.Equal(EvaluationRules.IsOpen, (await ProposeAsync(round)).Refusal);
        Done(await _town.System.As<CloseEvaluation>(_town.Contact).HandleAsync(round, default));

        Done(await ProposeAsync(round));

        Assert.Equal(EvaluationRules.IsProposed, (await ProposeAsync(round)).Refusal);
        var proposal = await _town.ReadAsync(db => db.AgendaProposals.IgnoreQueryFilters().SingleAsync());
        Assert.Equal($"Selvevaluering {TestSystem.Today.Year}", proposal.Title);
        Assert.Contains($"{DefaultQuestions.All[0].Text} Median 4,0.", proposal.Background, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_trail_tells_what_was_answered()
    {
        var round = (await OpenAsync()).Value;
        await using var before = _town.System.Database.OpenAsSystem();
        var last = await before.AuditEntries.MaxAsync(e => e.Sequence);
        Done(await AnswerAsync(_town.Contact, round, 2));

        var told = await _town.ReadAsync(db => db.AuditEntries.Where(e => e.Sequence > last).Select(e => e.EntityType).ToListAsync());
        Assert.DoesNotContain(nameof(EvaluationTally), told);
        Assert.Contains(nameof(EvaluationPart), told);
    }

    [Fact]
    public async Task The_register_is_the_administrators_and_a_round_keeps_the_questions_it_began_with()
    {
        var administrator = await _town.System.PersonAsync(Role.Administrator);
        var round = (await OpenAsync()).Value;
        Assert.NotNull((await _town.System.As<AddQuestion>(_town.Contact).HandleAsync(SingleUseKey.New(), "a", "b", default)).Refusal);
        Assert.True((await _town.System.As<AddQuestion>(administrator).HandleAsync(SingleUseKey.New(), "Vi har det fint.", "Vi har det fint i lag.", default)).IsDone);
        var rows = await _town.System.As<QuestionQueries>(administrator).ListAsync(default);
        Done(await _town.System.As<EndQuestion>(administrator).HandleAsync(rows[0].Id, false, default));

        Assert.Equal(DefaultQuestions.All.Select(q => q.Id), (await ViewAsync(_town.Contact, round))!.Questions.Select(q => q.Id));
        Assert.Equal(DefaultQuestions.All.Count + 1, rows.Count);
        Assert.Empty(await _town.System.As<QuestionQueries>(_town.Contact).ListAsync(default));
    }

    private Task<Outcome<SelfEvaluationId>> OpenAsync() =>
        _town.System.As<OpenEvaluation>(_town.Contact).HandleAsync(SingleUseKey.New(), _town.Body.Id, TestSystem.Today.Year, Last, default);

    private Task<Outcome> AnswerAsync(Person who, SelfEvaluationId round, int score) => _town.System.As<AnswerEvaluation>(who).HandleAsync(round, Scores(score), default);

    private Task<Outcome> ProposeAsync(SelfEvaluationId round) => _town.System.As<ProposeEvaluation>(_town.Contact).HandleAsync(SingleUseKey.New(), round, default);

    private Task<EvaluationView?> ViewAsync(Person who, SelfEvaluationId round) => _town.System.As<EvaluationQueries>(who).FindAsync(round, default);

    private Task<BodyEvaluations?> BodyViewAsync() => _town.System.As<BodyEvaluationQueries>(_town.Mayor).FindAsync(_town.Body.Id, default);

    private async Task<IReadOnlyList<TodayItem>> WaitingAsync(Person who) =>
        [.. (await _town.System.As<TodayQueries>(who).ListAsync(default)).Where(t => t.Kind is TodayKind.AnswerEvaluation)];

    private Task<int> CountAsync() => _town.ReadAsync(db => db.Set<EvaluationTally>().IgnoreQueryFilters().SumAsync(t => t.Count));

    private Task<MeetingBody> BodyAsync(SamarbeidDbContext db) => db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync(b => b.Id == _town.Body.Id);

    private static Dictionary<EvaluationQuestionId, int?> Scores(int score) => DefaultQuestions.All.ToDictionary(q => q.Id, _ => (int?)score);

    private static void Done(Outcome outcome) => Assert.Null(outcome.Refusal?.Code);
}
