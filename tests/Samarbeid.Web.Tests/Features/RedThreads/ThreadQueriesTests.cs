using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Challenges.Read;
using Samarbeid.Web.Features.RedThreads;
using Samarbeid.Web.Tests.Features.Meetings;
using Samarbeid.Web.Tests.Features.Plans;

namespace Samarbeid.Web.Tests.Features.RedThreads;

public sealed class ThreadQueriesTests : IAsyncLifetime
{
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);
    private static readonly DateOnly Later = TestSystem.Today.AddDays(40);

    private Town _town = null!;

    private TestSystem System => _town.System;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_thread_hangs_together_by_recommendation_challenge_and_plan()
    {
        var plan = await Drafted.InForceAsync(_town);
        var challenge = await ChallengeAsync(plan.Challenge);
        var meeting = await System.MeetingAsync(_town.Body, _town.Mayor, Later);
        var advised = await System.RecommendationAsync(meeting, challenge, _town.Mayor);
        var agreed = await System.ActionAsync(meeting, _town.Mayor, Later, isSlt: false);
        await TakeInAsync(plan, agreed.Id);

        var thread = (await SeeAsync(_town.Contact, plan.Challenge))!.Thread;

        Assert.Equal([advised.Id], thread.Challenge.Recommendations.Select(r => r.Id));
        Assert.Equal(new[] { plan.Action, agreed.Id }.ToHashSet(), [.. thread.Challenge.Actions.Select(a => a.Id)]);
        Assert.Equal([("Elever som ruser seg", true)], thread.Challenge.Indicators.Select(i => (i.Name, i.HasReadings)));
        Assert.DoesNotContain(thread.Gaps, g => g.Kind is ThreadGapKind.NoGrounds);
        Assert.Contains(thread.Gaps, g => g.Kind is ThreadGapKind.NoCause);
    }

    [Fact]
    public async Task What_somebody_does_not_read_is_not_there_and_is_not_said_to_be_missing()
    {
        var challenge = await System.ChallengeAsync(TestSystem.Stjordal);
        await System.RecommendationAsync(await System.MeetingAsync(_town.Body, _town.Mayor, Later), challenge, _town.Mayor);
        await System.ActionAsync(challenge, _town.Contact, TestSystem.Today.AddDays(-9));
        var analyst = await System.PersonAsync(Role.DistrictAnalyst, TestSystem.Stjordal);

        var seen = (await SeeAsync(analyst, challenge.Id))!.Thread;

        Assert.Empty(seen.Challenge.Actions);
        Assert.False(seen.ReadsActions);
        Assert.All(seen.Gaps, g => Assert.True(g.Stage < ThreadStage.ActionItem));
        Assert.Null(await SeeAsync(_town.Stranger, challenge.Id));
        Assert.Null(await System.As<ThreadQueries>(_town.Stranger).FindAsync(Stjordal, null, false, 1, default));
    }

    [Fact]
    public async Task What_another_body_of_another_place_does_is_no_part_of_it()
    {
        var challenge = await System.ChallengeAsync(TestSystem.Stjordal);
        var other = await System.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Senja);
        await System.RecommendationAsync(await System.MeetingAsync(other, _town.Stranger, Later), challenge, _town.Mayor);

        var thread = (await SeeAsync(_town.Contact, challenge.Id))!.Thread;

        Assert.Empty(thread.Challenge.Recommendations);
        Assert.Contains(thread.Gaps, g => g.Kind is ThreadGapKind.NothingProposed);
    }

    [Fact]
    public async Task A_matter_is_taken_up_in_each_meeting_once_and_what_is_restricted_is_not_counted()
    {
        var challenge = await System.ChallengeAsync(TestSystem.Stjordal);
        foreach (var days in new[] { 10, 20, 30 })
        {
            var meeting = await HeldAsync(TestSystem.Today.AddDays(-days), isRestricted: days == 30);
            await System.RecommendationAsync(meeting, challenge, _town.Mayor);
            await System.RecommendationAsync(meeting, challenge, _town.Mayor);
        }

        var thread = (await SeeAsync(_town.Contact, challenge.Id))!.Thread;

        Assert.Equal(6, thread.Challenge.Recommendations.Count);
        Assert.Equal([TestSystem.Today.AddDays(-20), TestSystem.Today.AddDays(-10)], thread.Challenge.TakenUpOn);
    }

    [Fact]
    public async Task A_theme_is_remembered_with_what_came_of_it()
    {
        var theme = BodyTheme.Keep(_town.Body, "Vold mot barn", ThemeRhythm.EveryMeeting, TestSystem.Today).Value;
        await System.SaveAsync(theme);
        foreach (var days in new[] { 10, 20, 30 }) await HeldAsync(TestSystem.Today.AddDays(-days), theme: theme);

        var glaring = Assert.Single((await ThreadsAsync())!.Themes);
        Assert.True(glaring.Glares());
        Assert.Equal(("Vold mot barn", 3), (glaring.Title, glaring.TakenUpOn.Count));

        var held = await HeldAsync(TestSystem.Today.AddDays(-5), theme: theme);
        await System.ActionAsync(held, _town.Contact, Later, isSlt: false);
        Assert.False(Assert.Single((await ThreadsAsync())!.Themes).Glares());
        Assert.Empty((await System.As<ThreadQueries>(await System.PersonAsync(Role.DistrictAnalyst, TestSystem.Stjordal)).FindAsync(Stjordal, null, false, 1, default))!.Themes);
    }

    [Fact]
    public async Task A_priority_area_has_the_challenges_of_its_goals()
    {
        var plan = await Drafted.MakeAsync(_town);
        await System.ChallengeAsync(TestSystem.Stjordal);

        Assert.Equal(2, (await ThreadsAsync())!.Total);
        var area = (await System.As<ThreadQueries>(_town.Contact).FindAsync(Stjordal, plan.Area, false, 1, default))!;
        Assert.Equal(("Ungdom", plan.Challenge), (area.Area, Assert.Single(area.Views).Challenge.Id));
        Assert.Null(await System.As<ThreadQueries>(_town.Contact).FindAsync(Stjordal, new(Guid.NewGuid()), false, 1, default));
    }

    [Fact]
    public async Task Many_challenges_take_as_many_statements_as_one()
    {
        await FillAsync(1);
        var one = await StatementsAsync();
        await FillAsync(12);

        Assert.Equal(one, await StatementsAsync());
    }

    private async Task<int> StatementsAsync()
    {
        using var recorded = await RecordedStatements.StartAsync(System);
        Assert.NotEmpty((await ThreadsAsync())!.Views);
        await recorded.AssertNoScanAsync(System);
        return recorded.Count;
    }

    private async Task FillAsync(int challenges)
    {
        for (var i = 0; i < challenges; i++)
        {
            var challenge = await System.ChallengeAsync(TestSystem.Stjordal);
            await System.RecommendationAsync(await HeldAsync(TestSystem.Today.AddDays(-10 - i)), challenge, _town.Mayor);
            await System.ActionAsync(challenge, _town.Contact, Later);
        }
    }

    private async Task<Meeting> HeldAsync(DateOnly on, bool isRestricted = false, BodyTheme? theme = null)
    {
        var meeting = await System.MeetingAsync(_town.Body, _town.Mayor, on);
        await using var db = System.Database.OpenAsSystem();
        var stored = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter]).Include(m => m.Items).Include(m => m.RestrictedTexts).SingleAsync(m => m.Id == meeting.Id);
        if (isRestricted) Assert.True(stored.Restrict(stored.Items[0].Id, new("offl-24-2", "Sak", null, "Tips"), new(_town.Contact.Id, TestSystem.Now), TestSystem.Today).IsDone);
        theme?.Become(stored.Items[0]);
        db.Entry(stored).Property(m => m.State).CurrentValue = MeetingState.Approved;
        await db.SaveChangesAsync();
        return meeting;
    }

    private async Task TakeInAsync(Drafted plan, ActionItemId action)
    {
        var taken = await System.As<Web.Features.ActionPlans.Write.TakeInAction>(_town.Contact)
            .HandleAsync(Infrastructure.Persistence.SingleUse.SingleUseKey.New(), plan.Id, plan.Version, plan.Goal, action, Drafted.Placed, default);
        Assert.True(taken.IsDone, taken.Refusal?.Code);
    }

    private Task<Challenge> ChallengeAsync(ChallengeId id) => _town.ReadAsync(db => db.Challenges.IgnoreQueryFilters().SingleAsync(c => c.Id == id));

    private Task<ChallengeDetails?> SeeAsync(Domain.People.Person who, ChallengeId id) => System.As<ChallengePageQueries>(who).FindAsync(id, default);

    private Task<PlaceThreads?> ThreadsAsync() => System.As<ThreadQueries>(_town.Contact).FindAsync(Stjordal, null, false, 1, default);
}
