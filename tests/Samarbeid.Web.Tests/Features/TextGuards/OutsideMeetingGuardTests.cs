using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.New;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.Recommendations.Answer;
using Samarbeid.Web.Features.TextGuards;

namespace Samarbeid.Web.Tests.Features.TextGuards;

/// <summary>What is said of actions and recommendations outside a meeting stands in no minutes, and so is searched where it is saved.</summary>
public sealed class OutsideMeetingGuardTests : IAsyncLifetime
{
    private const string Words = "Ring mora til Ola Nordmann, 912 34 567";

    private static readonly TextFinding[] Found = [new(FindingKind.PhoneNumber, "912 34 567"), new(FindingKind.PersonName, "Ola Nordmann")];

    private TestSystem _system = null!;
    private Person _police = null!;
    private Person _asked = null!;
    private Person _stranger = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _police = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        _asked = await _system.PersonAsync(null);
        _stranger = await _system.PersonAsync(Role.PoliceContact, TestSystem.Senja);
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task A_new_action_for_a_challenge_is_stopped_until_somebody_has_said_why()
    {
        var challenge = await _system.ChallengeAsync(TestSystem.Stjordal);
        var key = SingleUseKey.New();
        Task<Outcome<ActionItemId>> AddAsync(string words) => _system.As<AddActionForChallenge>(_police).HandleAsync(
            key, challenge.Id, new("Foreldremøte", words, _police.Id, TestSystem.Today.AddDays(14), false), default);

        Assert.Equal((TextGuardRules.Found.Code, Found.Length), StoppedBy(await AddAsync(Words)));
        Assert.Equal(0, await CountAsync(db => db.ActionItems.IgnoreQueryFilters().CountAsync()));
        await ConfirmedAsync(GuardedKind.Challenge, challenge.Id.Value, _police);

        Assert.Equal((TextGuardRules.Found.Code, 1), StoppedBy(await AddAsync(Words + " eller Per Hansen")));
        Assert.True((await AddAsync(Words)).IsDone);
    }

    [Fact]
    public async Task A_new_action_for_a_recommendation_is_stopped_by_its_title_too()
    {
        var made = await RecommendationAsync();
        Task<Outcome<ActionItemId>> AddAsync() => _system.As<AddActionForRecommendation>(_police).HandleAsync(
            SingleUseKey.New(), made.Id, new(Words, "", _police.Id, TestSystem.Today.AddDays(14), false), default);

        Assert.Equal((TextGuardRules.Found.Code, Found.Length), StoppedBy(await AddAsync()));
        await ConfirmedAsync(GuardedKind.Recommendation, made.Id.Value, _police);
        Assert.Null((await AddAsync()).Refusal);
    }

    [Fact]
    public async Task What_is_written_in_the_log_of_an_action_is_stopped_and_confirmed_by_whoever_is_responsible_without_a_grant()
    {
        var action = await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Stjordal), _asked, TestSystem.Today.AddDays(9));
        Task<Outcome> NoteAsync() => _system.As<WriteProgressNote>(_asked).HandleAsync(SingleUseKey.New(), action.Id, 1, Words, default);
        Task<Outcome> CompleteAsync() => _system.As<CompleteActionItem>(_asked).HandleAsync(action.Id, 1, Words, false, default);

        Assert.Equal((TextGuardRules.Found.Code, Found.Length), StoppedBy(await NoteAsync()));
        Assert.Equal((TextGuardRules.Found.Code, Found.Length), StoppedBy(await CompleteAsync()));
        await ConfirmedAsync(GuardedKind.ActionItem, action.Id.Value, _asked);
        Assert.Null((await NoteAsync()).Refusal);
    }

    [Fact]
    public async Task An_answer_is_stopped_and_confirmed_by_the_contact_without_a_grant()
    {
        var made = await RecommendationAsync();
        Task<Outcome> AnswerAsync() => _system.As<AnswerRecommendation>(_asked).HandleAsync(made.Id, 1, RecommendationAnswer.Rejected, Words, null, default);

        Assert.Equal((TextGuardRules.Found.Code, Found.Length), StoppedBy(await AnswerAsync()));
        await ConfirmedAsync(GuardedKind.Recommendation, made.Id.Value, _asked);
        Assert.Null((await AnswerAsync()).Refusal);
    }

    [Fact]
    public async Task Why_a_recommendation_is_withdrawn_is_stopped_too_and_the_name_of_somebody_in_the_register_is_not()
    {
        var made = await RecommendationAsync();
        await _system.SaveAsync(Person.Register("Kari Kjentmann", "kari@eksempel.no", "", Party.Police, Language.Bokmal).Value);

        Assert.Equal((TextGuardRules.Found.Code, Found.Length), StoppedBy(await _system.As<WithdrawRecommendation>(_police).HandleAsync(made.Id, 1, Words, default)));
        Assert.True((await _system.As<WithdrawRecommendation>(_police).HandleAsync(made.Id, 1, "Kari Kjentmann tar det", default)).IsDone);
    }

    [Fact]
    public async Task A_birth_number_is_named_by_what_may_be_shown_of_it()
    {
        var challenge = await _system.ChallengeAsync(TestSystem.Stjordal);

        var stopped = await _system.As<AddActionForChallenge>(_police).HandleAsync(
            SingleUseKey.New(), challenge.Id, new("Samtale", "Gjelder 179120 99997", _police.Id, TestSystem.Today.AddDays(14), false), default);

        Assert.Equal((TextGuardRules.BirthNumberFound.Code, "179120 •••••"), (stopped.Refusal!.Code, stopped.Refusal.Arguments[0]));
    }

    private static (string, int) StoppedBy<T>(Outcome<T> outcome) => StoppedBy(outcome.WithoutValue);

    private static (string, int) StoppedBy(Outcome outcome) => (outcome.Refusal!.Code, (int)outcome.Refusal.Arguments[0]);

    // What is shown is what stands in the form, to those alone who may take the step; a reason is needed, and kept without the words.
    private async Task ConfirmedAsync(GuardedKind kind, Guid subject, Person who)
    {
        var shown = await _system.As<FindingQueries>(who).ListAsync(kind, subject, [Words], default);
        Assert.Equal(Found, shown.Select(row => row.Finding));
        Assert.Empty(await _system.As<FindingQueries>(_stranger).ListAsync(kind, subject, [Words], default));
        Assert.False((await ConfirmAsync(_stranger, "fordi")).IsDone);
        Assert.Equal(TextGuardRules.NeedsReason.Code, (await ConfirmAsync(who, " ")).Refusal?.Code);
        Assert.Equal(0, await CountAsync(db => db.TextConfirmations.IgnoreQueryFilters().CountAsync()));

        Assert.True((await ConfirmAsync(who, "De er avtalt")).IsDone);

        Assert.Equal(Found.Length, await CountAsync(db => db.TextConfirmations.IgnoreQueryFilters().CountAsync(c => c.SubjectId == subject && c.By == who.Id)));

        Task<Outcome> ConfirmAsync(Person by, string reason) => _system.As<ConfirmTexts>(by).HandleAsync(kind, subject, [Words], Found, reason, default);
    }

    private async Task<Recommendation> RecommendationAsync()
    {
        var chair = await _system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var body = await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        return await _system.RecommendationAsync(
            await _system.MeetingAsync(body, chair, TestSystem.Today), await _system.ChallengeAsync(TestSystem.Stjordal), _asked, TestSystem.Stjordal);
    }

    private async Task<int> CountAsync(Func<Samarbeid.Infrastructure.Persistence.SamarbeidDbContext, Task<int>> count)
    {
        await using var db = _system.Database.OpenAsSystem();
        return await count(db);
    }
}
