using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Evidence;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Features.Recommendations.Answer;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.ActionItems;

/// <summary>On hold and back, evidence, the effect, and answers that a meeting hears of.</summary>
public sealed class FollowUpFlowTests : IAsyncLifetime
{
    private Town _town = null!;
    private Person _teacher = null!;
    private ActionItem _action = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _teacher = await _town.System.PersonAsync(null);
        _action = await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), _teacher, TestSystem.Today.AddDays(90));
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_review_on_17_May_is_on_the_next_working_day()
    {
        Done(await As<PutActionItemOnHold>(_teacher).HandleAsync(_action.Id, 1, "Venter", new(2026, 5, 17), default));

        Assert.Equal(new DateOnly(2026, 5, 18), (await PageAsync(_teacher)).ReviewOn);
    }

    [Fact]
    public async Task What_was_on_hold_until_today_needs_the_responsible_and_the_police_contact_and_offers_three_ways_on()
    {
        Done(await As<PutActionItemOnHold>(_teacher).HandleAsync(_action.Id, 1, "Venter", TestSystem.Today, default));

        Assert.Contains(TodayKind.HoldOver, (await As<TodayQueries>(_teacher).ListAsync(default)).Select(t => t.Kind));
        Assert.Contains(TodayKind.HoldOver, (await As<TodayQueries>(_town.Contact).ListAsync(default)).Select(t => t.Kind));
        Assert.Equal([ActionCommand.Resume, ActionCommand.WaitLonger, ActionCommand.Abort], (await PageAsync(_teacher)).Commands.Take(3));

        Done(await As<WaitLonger>(_teacher).HandleAsync(_action.Id, 2, "", TestSystem.Today.AddDays(14), default));
        Assert.DoesNotContain(TodayKind.HoldOver, (await As<TodayQueries>(_teacher).ListAsync(default)).Select(t => t.Kind));
    }

    [Fact]
    public async Task A_completed_action_is_evaluated_on_its_day_with_what_was_measured()
    {
        Done(await As<ChangeEffectInterval>(_teacher).HandleAsync(_action.Id, 1, 1, default));
        Done(await As<CompleteActionItem>(_teacher).HandleAsync(_action.Id, 2, "Gjort", false, default));
        // A month later is Maundy Thursday; the offices open again after Easter.
        Assert.Equal(new DateOnly(2026, 4, 7), (await PageAsync(_teacher)).EffectDueOn);
        Assert.DoesNotContain(TodayKind.EvaluateEffect, (await As<TodayQueries>(_teacher).ListAsync(default)).Select(t => t.Kind));
        _town.System.Database.Clock.Advance(TimeSpan.FromDays(36));
        Assert.Contains(TodayKind.EvaluateEffect, (await As<TodayQueries>(_teacher).ListAsync(default)).Select(t => t.Kind));

        Done(await As<EvaluateActionItem>(_teacher).HandleAsync(_action.Id, 3, ActionEffect.Worked, "Loggen", new("Meldinger", 14, 6.5m, "per måned"), default));

        var page = await PageAsync(_teacher);
        Assert.Equal(("Meldinger", 14m, 6.5m, "per måned"), (page.EffectIndicator, page.EffectBefore, page.EffectAfter, page.EffectUnit));
        Assert.DoesNotContain(TodayKind.EvaluateEffect, (await As<TodayQueries>(_teacher).ListAsync(default)).Select(t => t.Kind));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("politi.example")]
    public async Task A_link_that_is_no_page_of_the_web_is_refused(string address) =>
        Assert.Equal(ActionItemRules.LinkUnfit.Code, (await LinkAsync(_teacher, address)).Refusal?.Code);

    [Fact]
    public async Task Evidence_is_read_by_who_reads_the_action_and_kept_when_it_is_completed()
    {
        Done((await LinkAsync(_teacher, "https://stjordal.example/rapport")).WithoutValue);
        var paper = await PaperAsync(_teacher);
        Done(await As<CompleteActionItem>(_teacher).HandleAsync(_action.Id, 1, "Gjort", false, default));

        var evidence = (await PageAsync(_town.Mayor)).Evidence;
        Assert.Equal("stjordal.example", Assert.Single(evidence.Links).Host);
        Assert.Equal("Vaktliste", Assert.Single(evidence.Papers).Title);
        Assert.NotNull(await As<EvidencePaperQueries>(_town.Mayor).FindAsync(_action.Id, paper.Value, default));
        Assert.NotNull(await As<EvidencePaperQueries>(_teacher).FindAsync(_action.Id, paper.Value, default));
        Assert.Null(await As<EvidencePaperQueries>(_town.Stranger).FindAsync(_action.Id, paper.Value, default));
        Assert.Equal(AccessRules.NoGrant, (await LinkAsync(_town.Mayor, "https://stjordal.example")).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await LinkAsync(_town.Stranger, "https://stjordal.example")).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await PaperAsync(_town.Stranger)).Refusal);
    }

    [Fact]
    public async Task Evidence_that_was_taken_away_can_be_put_back()
    {
        var paper = (await PaperAsync(_teacher)).Value;
        var link = (await LinkAsync(_teacher, "https://stjordal.example/rapport")).Value;
        Done(await As<DetachEvidence>(_teacher).HandleAsync(_action.Id, paper, default));
        Done(await As<RemoveEvidenceLink>(_teacher).HandleAsync(_action.Id, link, default));
        var gone = (await PageAsync(_teacher)).Evidence;
        Assert.Equal(0, gone.Links.Count + gone.Papers.Count);

        Done(await As<DetachEvidence>(_teacher).UndoAsync(_action.Id, paper, default));
        Done(await As<RemoveEvidenceLink>(_teacher).UndoAsync(_action.Id, link, default));

        var back = (await PageAsync(_teacher)).Evidence;
        Assert.Equal((1, 1), (back.Links.Count, back.Papers.Count));
    }

    [Fact]
    public async Task The_next_meeting_hears_why_with_the_counter_proposal_and_what_nobody_has_answered()
    {
        var meeting = await _town.System.MeetingAsync(_town.Body, _town.Mayor, TestSystem.Today.AddDays(-20));
        var challenge = await _town.System.ChallengeAsync(TestSystem.Stjordal);
        var rejected = await _town.System.RecommendationAsync(meeting, challenge, _town.Mayor, TestSystem.Stjordal);
        var postponed = await _town.System.RecommendationAsync(meeting, challenge, _town.Mayor, TestSystem.Stjordal);
        var answer = As<AnswerRecommendation>(_town.Mayor);
        Done(await answer.HandleAsync(rejected.Id, 1, RecommendationAnswer.PartlyEndorsed, "Råd til én kveld", new(CounterProposal: "Åpent fredag"), default));
        Done(await answer.HandleAsync(postponed.Id, 1, RecommendationAnswer.Postponed, "Etter budsjettet", new(TestSystem.Today.AddDays(30)), default));
        Assert.Equal(RecommendationRules.PostponedNeedsDate.Code, (await answer.HandleAsync(postponed.Id, 2, RecommendationAnswer.Postponed, "Senere", null, default)).Refusal?.Code);

        var before = await As<SinceLastQueries>(_town.Secretary).FindAsync(_town.Body.Id, TestSystem.Today.AddDays(30), default);
        Assert.Equal(("Råd til én kveld", "Åpent fredag"), before.Answered.Where(a => a.Id == rejected.Id).Select(a => (a.Words, a.CounterProposal)).Single());
        Assert.Equal(TestSystem.Today.AddDays(30), before.Answered.Single(a => a.Id == postponed.Id).AnswerBy);
        Assert.Empty(before.Unanswered);
        var after = await As<SinceLastQueries>(_town.Secretary).FindAsync(_town.Body.Id, TestSystem.Today.AddDays(31), default);
        Assert.Equal([postponed.Id], after.Unanswered.Select(u => u.Id));
        Assert.Empty((await As<SinceLastQueries>(_town.Stranger).FindAsync(_town.Body.Id, TestSystem.Today.AddDays(31), default)).Answered);
    }

    private T As<T>(Person who) => _town.System.As<T>(who);

    private Task<Outcome<EvidenceLinkId>> LinkAsync(Person who, string address) => As<AddEvidenceLink>(who).HandleAsync(SingleUseKey.New(), _action.Id, address, "", default);

    private Task<Outcome<PaperId>> PaperAsync(Person who) => As<AttachEvidence>(who)
        .HandleAsync(SingleUseKey.New(), _action.Id, new UploadedFile("Vaktliste.txt", null, new MemoryStream("Fredag: Kari"u8.ToArray())), default);

    private async Task<ActionItemDetails> PageAsync(Person who) => (await As<ActionItemPageQueries>(who).FindAsync(_action.Id, default))!;

    private static void Done(Outcome outcome) => Assert.Null(outcome.Refusal?.Code);
}
