using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Recommendations.Read;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features;

/// <summary>What docs/access.md keeps from somebody who may read what lies beside it.</summary>
public sealed class ReadingLimitsTests
{
    [Theory]
    [InlineData(Role.DistrictAnalyst, false)]
    [InlineData(Role.Secretary, true)]
    public async Task The_item_a_recommendation_comes_from_is_for_those_who_may_read_meetings(Role role, bool sees)
    {
        await using var system = await TestSystem.StartAsync();
        var reader = await system.PersonAsync(role, TestSystem.Stjordal);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await system.MeetingAsync(body, reader, TestSystem.Today);
        var recommendation = await system.RecommendationAsync(meeting, await system.ChallengeAsync(TestSystem.Stjordal), reader);

        var page = await system.As<RecommendationPageQueries>(reader).FindAsync(recommendation.Id, default);

        Assert.Equal(recommendation.Title, page!.Title);
        Assert.Equal(sees ? "Uro i sentrum" : null, page.Item?.Title);
    }

    [Fact]
    public async Task There_are_no_minutes_of_a_meeting_that_has_not_been_held()
    {
        await using var town = await Town.BuildAsync();
        var planned = await town.PlanAsync(TestSystem.Today.AddDays(20));
        await AssertMinutesAsync(town, planned.Head.Id, are: false);
        var called = await town.CallAsync(planned);
        await AssertMinutesAsync(town, called.Head.Id, are: false);
        await town.System.As<CancelMeeting>(town.Contact).HandleAsync(called.Head.Id, called.Head.Version, "Ingen kan", default);
        await AssertMinutesAsync(town, called.Head.Id, are: false);

        var held = await town.HoldAsync();
        await AssertMinutesAsync(town, held.Head.Id, are: true);
        await town.SendAsync(held);
        await AssertMinutesAsync(town, held.Head.Id, are: true);
        await town.ApproveAsync(held.Head.Id);
        await AssertMinutesAsync(town, held.Head.Id, are: true);
    }

    private static async Task AssertMinutesAsync(Town town, MeetingId id, bool are)
    {
        Assert.Equal(are, await town.System.As<MinutesQueries>(town.Secretary).FindAsync(id, default) is not null);
        Assert.Equal(are, await town.System.As<MinutesQueries>(town.Secretary).FileAsync(id, RenditionFormat.Docx, default) is not null);
    }
}
