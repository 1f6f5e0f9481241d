using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Results;

namespace Samarbeid.Web.Tests.Features.Meetings;

public sealed class ItemResultTests
{
    private static readonly DateOnly Later = TestSystem.Today.AddDays(40);

    [Fact]
    public async Task One_save_makes_recommendation_challenge_and_addressee_and_an_action_follows_it_up()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.HoldAsync();
        var item = seen.Items[2].Id;

        var recommended = await town.System.As<AddRecommendation>(town.Contact).HandleAsync(SingleUseKey.New(), seen.Head.Id, item, town.Recommendation(Later), default);
        var row = Assert.Single((await town.SeeAsync(seen.Head.Id)).Recommendations);
        var acted = await town.System.As<AddActionItem>(town.Contact)
            .HandleAsync(SingleUseKey.New(), seen.Head.Id, item, new("Leie lokaler", "", town.Mayor.Id, Later, false, row.Id, []), default);

        Assert.Equal("A\u00A01/26", recommended.Value);
        Assert.Equal("T\u00A01/26", acted.Value);
        Assert.Equal(("Stjørdal kommune, oppvekst", item), (row.Addressee, row.Item));
        var action = Assert.Single((await town.SeeAsync(seen.Head.Id)).Actions);
        Assert.Equal(("A 1/26", item), (action.Recommendation, action.Item));
        var choices = await town.System.As<ResultChoiceQueries>(town.Contact).ForRecommendationAsync(seen, TestSystem.Today, default);
        Assert.Equal("Uro i sentrum", Assert.Single(choices.Challenges).Title);
        Assert.Equal("Stjørdal kommune, oppvekst", Assert.Single(choices.Addressees).Name);
    }

    [Fact]
    public async Task The_sheriff_of_the_district_can_be_given_something_to_do_and_those_who_have_left_cannot()
    {
        await using var town = await Town.BuildAsync();
        var former = await town.System.FormerAsync(Role.Mayor, TestSystem.Stjordal);
        var ofDistrict = await town.System.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal, to: TestSystem.Today.AddDays(-1));
        var seen = await town.HoldAsync();

        var people = await town.System.As<ResultChoiceQueries>(town.Contact).ForActionAsync(seen, TestSystem.Today, default);

        Assert.Contains(people, p => p.Id == town.DistrictSheriff.Id);
        Assert.DoesNotContain(people, p => p.Id == former.Id || p.Id == ofDistrict.Id || p.Id == town.Stranger.Id);
    }

    [Fact]
    public async Task A_refused_recommendation_leaves_nothing_behind_and_no_gap_in_the_numbers()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.HoldAsync();

        var refused = await town.System.As<AddRecommendation>(town.Contact)
            .HandleAsync(SingleUseKey.New(), seen.Head.Id, seen.Items[0].Id, town.Recommendation(TestSystem.Today.AddDays(-1)), default);
        var made = await town.System.As<AddRecommendation>(town.Contact)
            .HandleAsync(SingleUseKey.New(), seen.Head.Id, seen.Items[0].Id, town.Recommendation(Later), default);

        Assert.Equal(RecommendationRules.AnswerDateHasPassed, refused.Refusal);
        Assert.Equal("A\u00A01/26", made.Value);
        Assert.Equal(1, await town.ReadAsync(db => db.Challenges.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task The_secretary_writes_conclusions_but_gives_nobody_anything_to_do()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.HoldAsync();
        var item = seen.Items[0].Id;

        var concluded = await town.System.As<ConcludeItem>(town.Secretary).HandleAsync(seen.Head.Id, item, new("", false), new("Enige.", false), default);
        var recommended = await town.System.As<AddRecommendation>(town.Secretary).HandleAsync(SingleUseKey.New(), seen.Head.Id, item, town.Recommendation(Later), default);
        var acted = await town.System.As<AddActionItem>(town.Secretary)
            .HandleAsync(SingleUseKey.New(), seen.Head.Id, item, new("Leie lokaler", "", town.Mayor.Id, Later, false, null, []), default);

        Assert.True(concluded.IsDone);
        Assert.Equal(PersistenceRules.NotFound, recommended.Refusal);
        Assert.Equal(PersistenceRules.NotFound, acted.Refusal);
    }

    [Fact]
    public async Task Nothing_is_made_of_an_item_before_the_meeting_is_held()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.CallAsync(await town.PlanAsync(Later));

        var made = await town.System.As<AddRecommendation>(town.Contact)
            .HandleAsync(SingleUseKey.New(), seen.Head.Id, seen.Items[0].Id, town.Recommendation(Later), default);

        Assert.Equal(MeetingRules.StateForbids, made.Refusal);
    }

    [Fact]
    public async Task Two_write_on_different_items_at_once_but_on_one_item_the_later_is_told()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.HoldAsync();
        var nothing = new ItemConclusion("", false);
        var conclude = town.System.As<ConcludeItem>(town.Contact);

        var mine = await conclude.HandleAsync(seen.Head.Id, seen.Items[0].Id, nothing, new("Min tekst", false), default);
        var elsewhere = await conclude.HandleAsync(seen.Head.Id, seen.Items[1].Id, nothing, ItemConclusion.Noted, default);
        var late = await conclude.HandleAsync(seen.Head.Id, seen.Items[0].Id, nothing, new("Din tekst", false), default);

        Assert.True(mine.IsDone && elsewhere.IsDone);
        Assert.Equal(ConcludeItem.ChangedByOther, late.Refusal);
        Assert.Equal("Min tekst", (await town.SeeAsync(seen.Head.Id)).Items[0].Conclusion);
    }

    [Fact]
    public async Task Minutes_cannot_be_sent_past_what_is_added_to_them_meanwhile()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.HoldAsync();
        await town.NoteAllAsync(seen);
        var ready = await town.SeeAsync(seen.Head.Id);

        await town.System.As<AddRecommendation>(town.Contact).HandleAsync(SingleUseKey.New(), seen.Head.Id, seen.Items[0].Id, town.Recommendation(Later), default);
        var sent = await town.System.As<SendMinutesForApproval>(town.Contact).HandleAsync(seen.Head.Id, ready.Head.Version, default);

        Assert.Equal(PersistenceRules.Stale, sent.Refusal);
    }
}
