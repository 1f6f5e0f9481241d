using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Testing;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Components.Layout;
using Samarbeid.Web.Features.ActionItems.New;
using Samarbeid.Web.Features.Challenges;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Features.Recommendations.Answer;
using Samarbeid.Web.Features.Recommendations.List;
using Samarbeid.Web.Features.Recommendations.Read;

namespace Samarbeid.Web.Tests.Features.Recommendations;

public sealed class AnswerRecommendationTests
{
    [Fact]
    public async Task A_contact_without_a_grant_has_a_list_of_what_they_are_asked_and_it_stays_when_answered()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(null);
        var chair = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var made = await system.RecommendationAsync(
            await system.MeetingAsync(body, chair, TestSystem.Today), await system.ChallengeAsync(TestSystem.Stjordal), contact, TestSystem.Stjordal);

        Assert.Equal(made.Id, Assert.Single(await system.As<RecommendationQueries>(contact).MineAsync(default)).Id);
        Assert.Empty(await system.As<RecommendationQueries>(chair).MineAsync(default));
        await system.As<AnswerRecommendation>(contact).HandleAsync(made.Id, 1, RecommendationAnswer.Endorsed, "", null, default);

        Assert.Equal(RecommendationState.Endorsed, Assert.Single(await system.As<RecommendationQueries>(contact).MineAsync(default)).State);
        Assert.Equal(RecommendationAddresses.Mine, (await system.As<RecommendationPageQueries>(contact).FindAsync(made.Id, default))!.List);
        Assert.Contains(MenuItems.For(Actor.ForPerson(contact.Id, [])), item => item.Href == RecommendationAddresses.Mine);
    }

    [Fact]
    public async Task An_endorsed_recommendation_is_followed_up_from_its_first_action_on()
    {
        await using var system = await TestSystem.StartAsync();
        var (contact, director, id) = await ProposedAsync(system);

        await system.As<AnswerRecommendation>(director).HandleAsync(id, 1, RecommendationAnswer.Endorsed, "", null, default);
        var added = await system.As<AddActionForRecommendation>(contact)
            .HandleAsync(SingleUseKey.New(), id, new("Finn lokale", "", director.Id, TestSystem.Today.AddDays(14), false), default);
        var page = await system.As<RecommendationPageQueries>(contact).FindAsync(id, default);
        var action = await system.ReadAsync(added.Value);

        Assert.Equal(RecommendationState.FollowedUp, page!.State);
        Assert.Equal(added.Value, Assert.Single(page.Actions).Row.Id);
        Assert.NotNull(page.Challenge);
        Assert.Equal([TestSystem.Stjordal], action.Municipalities.Select(m => m.Municipality.Value));
        Assert.StartsWith("T ", action.Reference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wrote_it_does_not_answer_it_and_another_municipality_does_not_see_it()
    {
        await using var system = await TestSystem.StartAsync();
        var (contact, _, id) = await ProposedAsync(system);
        var stranger = await system.PersonAsync(Role.MunicipalDirector, TestSystem.Senja);

        var byWriter = await system.As<AnswerRecommendation>(contact).HandleAsync(id, 1, RecommendationAnswer.Endorsed, "", null, default);
        var byStranger = await system.As<AnswerRecommendation>(stranger).HandleAsync(id, 1, RecommendationAnswer.Endorsed, "", null, default);

        Assert.Equal(AccessRules.NoGrant, byWriter.Refusal);
        Assert.Equal(PersistenceRules.NotFound, byStranger.Refusal);
        Assert.Null(await system.As<RecommendationPageQueries>(stranger).FindAsync(id, default));
        Assert.Equal(0, (await system.As<RecommendationQueries>(stranger).ListAsync(false, null, 1, default)).Total);
        Assert.Equal(RecommendationState.Proposed, (await system.ReadAsync(id)).State);
    }

    [Fact]
    public async Task The_sheriff_reads_it_and_does_not_answer_for_the_municipality()
    {
        await using var system = await TestSystem.StartAsync();
        var (_, director, id) = await ProposedAsync(system);
        var sheriff = await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);

        var answered = await system.As<AnswerRecommendation>(sheriff).HandleAsync(id, 1, RecommendationAnswer.Endorsed, "", null, default);
        var page = await system.As<RecommendationPageQueries>(sheriff).FindAsync(id, default);

        Assert.Equal(AccessRules.NoGrant, answered.Refusal);
        Assert.Empty(page!.Commands);
        Assert.Equal((director.Name, "Oppvekst"), (page.Contact, page.Addressee));
        Assert.Empty(await system.As<TodayQueries>(sheriff).ListAsync(default));
    }

    [Fact]
    public async Task Only_the_contact_is_asked_and_answers_without_a_grant_of_their_own()
    {
        await using var system = await TestSystem.StartAsync();
        var (director, headmaster) = (await system.PersonAsync(Role.MunicipalDirector, TestSystem.Stjordal), World.NewPerson());
        await system.SaveAsync(headmaster);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await system.MeetingAsync(body, director, TestSystem.Today);
        var id = (await system.RecommendationAsync(meeting, await system.ChallengeAsync(TestSystem.Stjordal), headmaster, TestSystem.Stjordal)).Id;

        Assert.Empty(await system.As<TodayQueries>(director).ListAsync(default));
        var asked = Assert.Single(await system.As<TodayQueries>(headmaster).ListAsync(default));
        Assert.Equal((TodayKind.Answer, RecommendationAddresses.Of(id)), (asked.Kind, asked.Href));
        Assert.Equal([RecommendationCommand.Answer], (await system.As<RecommendationPageQueries>(headmaster).FindAsync(id, default))!.Commands);
        Assert.True((await system.As<AnswerRecommendation>(headmaster).HandleAsync(id, 1, RecommendationAnswer.Endorsed, "", null, default)).IsDone);
        Assert.Empty(await system.As<TodayQueries>(headmaster).ListAsync(default));
        Assert.Equal(RecommendationState.Endorsed, (await system.ReadAsync(id)).State);
    }

    [Fact]
    public async Task The_list_marks_what_has_no_action_and_awaits_an_answer()
    {
        await using var system = await TestSystem.StartAsync();
        var (contact, director, id) = await ProposedAsync(system);

        var before = await system.As<RecommendationQueries>(contact).ListAsync(true, null, 1, default);
        await system.As<AnswerRecommendation>(director).HandleAsync(id, 1, RecommendationAnswer.Rejected, "Vi har ikke penger.", null, default);
        var after = await system.As<RecommendationQueries>(contact).ListAsync(true, null, 1, default);

        Assert.Equal((0, "Oppvekst"), (Assert.Single(before.Rows).Actions, before.Rows[0].Addressee));
        Assert.Equal(0, after.Total);
    }

    [Fact]
    public async Task An_analyst_knows_how_many_actions_there_are_but_not_what_they_say()
    {
        await using var system = await TestSystem.StartAsync();
        var (contact, director, id) = await ProposedAsync(system);
        await system.As<AddActionForRecommendation>(contact).HandleAsync(SingleUseKey.New(), id, new("Finn lokale", "", director.Id, TestSystem.Today, false), default);
        var analyst = await system.PersonAsync(Role.DistrictAnalyst, TestSystem.Stjordal);

        var page = await system.As<RecommendationPageQueries>(analyst).FindAsync(id, default);

        Assert.Equal(1, page!.ActionCount);
        Assert.Empty(page.Actions);
        Assert.Empty(page.Commands);
    }

    [Fact]
    public async Task A_challenge_is_written_by_the_police_contact_and_by_nobody_of_another_municipality()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var stranger = await system.PersonAsync(Role.PoliceContact, TestSystem.Senja);
        var number = Domain.Municipalities.MunicipalityNumber.Parse(TestSystem.Stjordal);

        var identified = await system.As<IdentifyChallenge>(contact).HandleAsync(SingleUseKey.New(), number, "Råkjøring", "", "", default);
        var refused = await system.As<IdentifyChallenge>(stranger).HandleAsync(SingleUseKey.New(), number, "Råkjøring", "", "", default);
        var closed = await system.As<CloseChallenge>(contact).HandleAsync(identified.Value, 1, default);
        var reopened = await system.As<ReopenChallenge>(contact).HandleAsync(identified.Value, 2, default);

        Assert.Equal(AccessRules.NoGrant, refused.Refusal);
        Assert.True(closed.IsDone);
        Assert.True(reopened.IsDone);
        Assert.Equal(1, (await system.As<ChallengeQueries>(contact).ListAsync(false, 1, default)).Total);
        Assert.Equal(0, (await system.As<ChallengeQueries>(stranger).ListAsync(true, 1, default)).Total);
    }

    private static async Task<(Domain.People.Person Contact, Domain.People.Person Director, RecommendationId Id)> ProposedAsync(TestSystem system)
    {
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var director = await system.PersonAsync(Role.MunicipalDirector, TestSystem.Stjordal);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await system.MeetingAsync(body, contact, TestSystem.Today);
        var made = await system.RecommendationAsync(meeting, await system.ChallengeAsync(TestSystem.Stjordal), director, TestSystem.Stjordal);
        return (contact, director, made.Id);
    }
}
