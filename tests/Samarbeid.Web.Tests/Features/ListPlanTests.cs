using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.Meetings.List;
using Samarbeid.Web.Features.Recommendations.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Tests.Features;

/// <summary>How SQLite finds the rows of the lists: for a few councils by their scopes, for the whole country in the order of the list.</summary>
public sealed class ListPlanTests
{
    public static TheoryData<ActionItemSelection> Selections => [.. Enum.GetValues<ActionItemSelection>()];

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Somebody_of_one_council_waits_for_no_row_of_others(ActionItemSelection selection)
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        using var recorded = await RecordedStatements.StartAsync(system);

        foreach (var page in new[] { 1, 2 })
            await system.As<ActionItemQueries>(contact).ListAsync(ActionItemFilter.OpenOnes with { Selection = selection }, page, default);

        await recorded.AssertByScopeAsync(system);
    }

    [Fact]
    public async Task Neither_on_the_board_nor_among_meetings_and_recommendations()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        using var recorded = await RecordedStatements.StartAsync(system);

        await system.As<ActionItemQueries>(contact).BoardAsync(ActionItemFilter.OpenOnes, default);
        await system.As<ActionItemQueries>(contact).BoardAsync(ActionItemFilter.OpenOnes with { Search = "fart" }, default);
        foreach (var filter in Enum.GetValues<MeetingFilter>()) await system.As<MeetingListQueries>(contact).ListAsync(filter, null, 1, default);
        await system.As<RecommendationQueries>(contact).ListAsync(true, null, 1, default);
        await system.As<RecommendationQueries>(contact).ListAsync(false, null, 1, default);

        await recorded.AssertByScopeAsync(system);
        await recorded.AssertNoScanAsync(system);
    }

    [Fact]
    public async Task Somebody_of_the_whole_country_gets_the_first_of_each_state_in_order()
    {
        await using var system = await TestSystem.StartAsync();
        var country = await EverywhereAsync(system);
        using var recorded = await RecordedStatements.StartAsync(system);

        await system.As<ActionItemQueries>(country).ListAsync(ActionItemFilter.OpenOnes, 1, default);
        await system.As<RecommendationQueries>(country).ListAsync(true, null, 1, default);

        var plans = await recorded.PlansAsync(system);
        foreach (var index in new[] { "IX_ActionItem_State_DueDate", "IX_Recommendation_State_AnswerDue" })
            Assert.True(plans.Count(p => p.Step.Contains(index, StringComparison.Ordinal)) == 3, $"{index}:\n{string.Join('\n', plans)}");
    }

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task The_whole_country_is_listed_as_its_parts_are(ActionItemSelection selection)
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var country = await EverywhereAsync(system);
        await GiveAsync(system, await system.ChallengeAsync(TestSystem.Stjordal), contact);
        var filter = ActionItemFilter.OpenOnes with { Selection = selection };

        var part = await system.As<ActionItemQueries>(contact).ListAsync(filter, 1, default);
        var whole = await system.As<ActionItemQueries>(country).ListAsync(filter, 1, default);

        Assert.Equal(part.Rows, whole.Rows);
        Assert.Equal(part.Total, whole.Total);
        Assert.Equal(selection is ActionItemSelection.Any ? 50 : part.Total, part.Total);
    }

    private static async Task GiveAsync(TestSystem system, Challenge challenge, Person contact)
    {
        for (var number = 0; number < 50; number++) await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(number % 17));
        await using var db = system.Database.OpenAsSystem();
        await db.Database.ExecuteSqlRawAsync(
            "UPDATE ActionItem SET State = CASE rowid % 6 WHEN 0 THEN 'Planned' WHEN 1 THEN 'InProgress' WHEN 2 THEN 'OnHold' WHEN 3 THEN 'Completed' WHEN 4 THEN 'Evaluated' ELSE 'Aborted' END");
    }

    private static async Task<Person> EverywhereAsync(TestSystem system)
    {
        await using var db = system.Database.OpenAsSystem();
        var all = db.Municipalities.Select(m => m.Number).AsEnumerable().Select(n => n.ToString()).ToArray();
        Assert.True(all.Length >= WideLists.Scopes);
        return await system.PersonAsync(Role.PoliceContact, all);
    }
}
