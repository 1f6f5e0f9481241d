using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Contributors;
using Samarbeid.Web.Features.ActionItems.Bulk;
using Samarbeid.Web.Features.ActionItems.New;
using Samarbeid.Web.Features.ActionItems.Steps;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.MeetingBodies.Register;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Meetings.Results;
using Samarbeid.Web.Features.Notifications.Choose;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.Recommendations.Addressees;
using Samarbeid.Web.Features.ServiceUnits;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features;

/// <summary>A page can be made to send any id. Each handler that takes one gets one that no page offered, and refuses.</summary>
public sealed class OfferedIdTests
{
    private static readonly DateOnly Later = TestSystem.Today.AddDays(40);
    private static readonly MunicipalityNumber Senja = MunicipalityNumber.Parse(TestSystem.Senja);
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);
    private static readonly MunicipalityNumber Nowhere = MunicipalityNumber.Parse("9990");
    private static readonly PersonId Nobody = PersonId.New();

    private static readonly Dictionary<string, (Refusal Expected, Func<Scene, Task<Outcome>> Send)> Sent = new()
    {
        ["the administrator as the new responsible person"] = (ActionItemRules.ResponsibleNotOffered, s =>
            s.As<HandOverActionItem>().HandleAsync(s.Action.Id, 1, s.Administrator.Id, "Leser innhold slik", default)),
        ["somebody of another place as the new responsible person"] = (ActionItemRules.ResponsibleNotOffered, s =>
            s.As<HandOverActionItem>().HandleAsync(s.Action.Id, 1, s.Town.Stranger.Id, "Feil sted", default)),
        ["the administrator as somebody who contributes"] = (ActionItemRules.ContributorNotOffered, s =>
            s.As<AddContributor>().HandleAsync(s.Action.Id, 1, s.Administrator.Id, default)),
        ["somebody of another place as who does a step"] = (ActionItemRules.AssigneeNotOffered, async s => (await
            s.As<AddStep>().HandleAsync(SingleUseKey.New(), s.Action.Id, new("Ring", s.Town.Stranger.Id), default)).WithoutValue),
        ["the administrator as the new responsible person of several"] = (ActionItemRules.ResponsibleNotOffered, s =>
            s.As<ChangeActionItems>().HandleAsync(SingleUseKey.New(), [new(s.Action.Id, 1, s.Administrator.Id, null)], "Leser innhold slik", default)),
        ["a responsible person for an action of an item"] = (ActionItemRules.ResponsibleNotOffered, s => s.ActAsync(s.Administrator.Id, [])),
        ["a municipality concerned by an action"] = (MeetingRules.MunicipalityNotServed, s => s.ActAsync(s.Town.Mayor.Id, [Senja])),
        ["a responsible person for an action of a challenge"] = (ActionItemRules.ResponsibleNotOffered, async s => (await
            s.As<AddActionForChallenge>().HandleAsync(SingleUseKey.New(), s.Challenge, new("Tiltak", "", s.Administrator.Id, Later, false), default)).WithoutValue),
        ["a responsible person for an action of a recommendation"] = (ActionItemRules.ResponsibleNotOffered, async s => (await
            s.As<AddActionForRecommendation>().HandleAsync(SingleUseKey.New(), s.Recommendation, new("Tiltak", "", s.Administrator.Id, Later, false), default)).WithoutValue),
        ["a municipality concerned by a recommendation"] = (MeetingRules.MunicipalityNotServed, s =>
            s.RecommendAsync(s.Town.Recommendation(Later) with { Concerned = [Senja] })),
        ["a challenge of another place"] = (RecommendationRules.NeedsChallenge, s =>
            s.RecommendAsync(s.Town.Recommendation(Later) with { NewChallenge = null, Challenge = s.Elsewhere.ChallengeId })),
        ["an addressee of another place"] = (RecommendationRules.NeedsAddressee, s =>
            s.RecommendAsync(s.Town.Recommendation(Later) with { NewAddressee = null, Addressee = s.Elsewhere.AddresseeId })),
        ["a new challenge in another place"] = (MeetingRules.MunicipalityNotServed, s =>
            s.RecommendAsync(s.Town.Recommendation(Later) with { NewChallenge = new(Senja, "Uro") })),
        ["a contact of a new addressee in a meeting"] = (RecommendationRules.ContactNotOffered, s =>
            s.RecommendAsync(s.Town.Recommendation(Later) with { NewAddressee = new(Stjordal, "Skolen", s.Administrator.Id) })),
        ["a contact of a new addressee in the register"] = (RecommendationRules.ContactNotOffered, async s =>
            (await s.As<RegisterAddressee>().HandleAsync(SingleUseKey.New(), Stjordal, "Skolen", s.Administrator.Id, default)).WithoutValue),
        ["a contact of an addressee that is changed"] = (RecommendationRules.ContactNotOffered, s =>
            s.As<ChangeAddressee>().HandleAsync(s.Addressee, 1, "Skolen", s.Administrator.Id, default)),
        ["a chair of a planned meeting"] = (MeetingRules.ChairNotOffered, async s =>
            (await s.As<PlanMeeting>().HandleAsync(SingleUseKey.New(), s.Town.Body.Id, s.Town.On(Later) with { Chair = s.Town.Stranger.Id }, default)).WithoutValue),
        ["a chair of a series of meetings"] = (MeetingRules.ChairNotOffered, async s => (await s.As<PlanSeries>()
            .HandleAsync(SingleUseKey.New(), s.Town.Body.Id, new(s.Town.On(Later) with { Chair = s.Town.Stranger.Id }, [Later.AddDays(7)], null), default)).WithoutValue),
        ["a meeting whose cases are taken over"] = (PersistenceRules.NotFound, async s => (await s.As<PlanSeries>()
            .HandleAsync(SingleUseKey.New(), s.Town.Body.Id, new(s.Town.On(Later), [], MeetingId.New()), default)).WithoutValue),
        ["a chair of a rescheduled meeting"] = (MeetingRules.ChairNotOffered, s => s.As<RescheduleMeeting>()
            .HandleAsync(s.Planned.Head.Id, s.Planned.Head.Version, s.Town.On(Later) with { Chair = s.Town.Stranger.Id }, default)),
        ["a chair of a rearranged meeting"] = (MeetingRules.ChairNotOffered, s => s.As<RearrangeMeeting>()
            .HandleAsync(s.Planned.Head.Id, s.Planned.Head.Version, s.Town.On(Later) with { Chair = s.Town.Stranger.Id }, default)),
        ["a chair of a replanned meeting"] = (MeetingRules.ChairNotOffered, s => s.As<ReplanMeeting>()
            .HandleAsync(s.Planned.Head.Id, s.Planned.Head.Version, s.Town.On(Later) with { Chair = s.Town.Stranger.Id }, default)),
        ["somebody who came to the meeting and is nobody"] = (MeetingRules.AttendeeNotOffered, s => s.As<HoldMeeting>()
            .HandleAsync(s.Held.Head.Id, s.Held.Head.Version, [(s.Town.Mayor.Id, Presence.Present), (Nobody, Presence.Present)], default)),
        ["a member who is nobody"] = (MeetingBodyRules.PersonNotOffered, async s =>
            (await s.AsAdministrator<AdmitMember>().HandleAsync(SingleUseKey.New(), s.Town.Body.Id, 1, Nobody, MemberRole.Member, TestSystem.Today, default)).WithoutValue),
        ["a municipality of a new body"] = (PersistenceRules.UnknownPlace, async s =>
            (await s.AsAdministrator<EstablishMeetingBody>().HandleAsync(SingleUseKey.New(), new() { Name = "Råd", Municipalities = [Nowhere] }, default)).WithoutValue),
        ["a municipality of a changed body"] = (PersistenceRules.UnknownPlace, s =>
            s.AsAdministrator<ChangeMeetingBody>().HandleAsync(s.Town.Body.Id, 1, new() { Name = "Råd", Municipalities = [Nowhere] }, default)),
        ["a district of a new service unit"] = (PersistenceRules.UnknownPlace, async s => (await s.AsAdministrator<EstablishServiceUnit>()
            .HandleAsync(SingleUseKey.New(), new() { Name = "Enhet", District = "99", Municipalities = [Stjordal] }, default)).WithoutValue),
        ["a municipality of a grant"] = (PersistenceRules.UnknownPlace, async s => (await s.AsAdministrator<GiveGrant>()
            .HandleAsync(SingleUseKey.New(), s.Town.Stranger.Id, new(Role.Mayor, [Nowhere], null, TestSystem.Today, null), default)).WithoutValue),
        ["a substitute while one is away"] = (NotificationSettingsRules.NotOffered, s => s.As<GoAway>().HandleAsync(TestSystem.Today, TestSystem.Today.AddDays(5), s.Administrator.Id, default)),
        ["a district of a grant"] = (PersistenceRules.UnknownPlace, async s => (await s.AsAdministrator<GiveGrant>()
            .HandleAsync(SingleUseKey.New(), s.Town.Stranger.Id, new(Role.Sheriff, [], "99", TestSystem.Today, null), default)).WithoutValue),
    };

    public static TheoryData<string> Cases => [.. Sent.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_no_page_offered_is_refused(string what)
    {
        await using var scene = await Scene.BuildAsync();

        var outcome = await Sent[what].Send(scene);

        Assert.Equal(Sent[what].Expected.Code, outcome.Refusal?.Code);
    }

    [Fact]
    public async Task What_a_page_offered_before_may_stay_though_it_is_offered_no_more()
    {
        await using var scene = await Scene.BuildAsync();
        var system = scene.Town.System;
        var leaving = await system.PersonAsync(null);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await system.MeetingAsync(body, leaving, Later);

        var moved = await scene.As<RescheduleMeeting>()
            .HandleAsync(meeting.Id, 1, new(Later.AddDays(1), new(9, 0), "Rådhuset", leaving.Id), default);

        Assert.True(moved.IsDone, moved.Refusal?.Code);
    }

    private sealed class Scene : IAsyncDisposable
    {
        public required Town Town { get; init; }
        public required Person Administrator { get; init; }
        public required ActionItem Action { get; init; }
        public required Domain.Challenges.ChallengeId Challenge { get; init; }
        public required RecommendationId Recommendation { get; init; }
        public required AddresseeId Addressee { get; init; }
        public required Recommendation Elsewhere { get; init; }
        public required MeetingView Planned { get; init; }
        public required MeetingView Held { get; init; }

        public static async Task<Scene> BuildAsync()
        {
            var town = await Town.BuildAsync();
            var system = town.System;
            // Also contact of Senja, so that what is refused is not merely out of sight.
            await system.SaveAsync(Grant.ForMunicipalities(town.Contact.Id, Role.PoliceContact, [Senja], TestSystem.Today, null).Value);
            var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
            var meeting = await system.MeetingAsync(town.Body, town.Mayor, Later);
            var recommendation = await system.RecommendationAsync(meeting, challenge, town.Mayor);
            var foreign = await system.MeetingAsync(await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Senja), town.Stranger, Later);
            return new()
            {
                Town = town,
                Administrator = await system.PersonAsync(Role.Administrator),
                Challenge = challenge.Id,
                Action = await system.ActionAsync(challenge, town.Mayor, Later),
                Recommendation = recommendation.Id,
                Addressee = recommendation.AddresseeId,
                Elsewhere = await system.RecommendationAsync(foreign, await system.ChallengeAsync(TestSystem.Senja), town.Stranger),
                Planned = await town.PlanAsync(Later),
                Held = await town.HoldAsync(),
            };
        }

        public T As<T>() => Town.System.As<T>(Town.Contact);

        public T AsAdministrator<T>() => Town.System.As<T>(Administrator);

        public async Task<Outcome> ActAsync(PersonId responsible, IReadOnlyCollection<MunicipalityNumber> concerned) => (await As<AddActionItem>().HandleAsync(
            SingleUseKey.New(), Held.Head.Id, Held.Items[2].Id, new("Leie lokaler", "", responsible, Later, false, null, concerned), default)).WithoutValue;

        public async Task<Outcome> RecommendAsync(NewRecommendation wanted) =>
            (await As<AddRecommendation>().HandleAsync(SingleUseKey.New(), Held.Head.Id, Held.Items[2].Id, wanted, default)).WithoutValue;

        public ValueTask DisposeAsync() => Town.DisposeAsync();
    }
}
