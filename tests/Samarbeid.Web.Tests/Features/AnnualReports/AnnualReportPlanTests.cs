using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Web.Features.AnnualReports.List;

namespace Samarbeid.Web.Tests.Features.AnnualReports;

public sealed class AnnualReportPlanTests
{
    [Fact]
    public async Task A_draft_takes_as_many_statements_whatever_there_is_to_tell_and_scans_nothing()
    {
        await using var scene = await ReportScene.StartAsync();
        await scene.SentAsync();
        var few = await StatementsAsync(scene);
        var body = await scene.System.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal, TestSystem.Meraker);
        var meeting = await scene.System.MeetingAsync(body, scene.Mayor, new(2024, 3, 3));
        for (var i = 0; i < 5; i++)
            await scene.System.ActionAsync(meeting, scene.Contact, new(2024, 6, 1), false, TestSystem.Stjordal);

        Assert.Equal(few, await StatementsAsync(scene));
    }

    [Fact]
    public async Task The_list_takes_as_many_statements_for_three_municipalities_as_for_one()
    {
        await using var scene = await ReportScene.StartAsync();
        await scene.SentAsync();
        var three = await scene.System.PersonAsync(Role.Sheriff, TestSystem.Stjordal, TestSystem.Meraker, TestSystem.Senja);

        Assert.Equal(await ListedAsync(scene, scene.Sheriff), await ListedAsync(scene, three));
    }

    private static async Task<int> ListedAsync(ReportScene scene, Samarbeid.Domain.People.Person who)
    {
        using var recorded = await RecordedStatements.StartAsync(scene.System);
        await scene.System.As<AnnualReportListQueries>(who).ListAsync(default);
        await recorded.AssertNoScanAsync(scene.System);
        return recorded.Count;
    }

    private static async Task<int> StatementsAsync(ReportScene scene)
    {
        using var recorded = await RecordedStatements.StartAsync(scene.System);
        Assert.NotNull(await scene.Reading(scene.Sheriff).FindAsync(ReportScene.Stjordal, ReportScene.Year, default));
        Assert.NotNull(await scene.WorkAsync(scene.Sheriff));
        await recorded.AssertNoScanAsync(scene.System);
        return recorded.Count;
    }
}
