using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.AnnualReports.Write;
using Samarbeid.Web.Features.AnnualReports.Write.Priorities;

namespace Samarbeid.Web.Tests.Features.AnnualReports;

public sealed class CarryInTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private ReportScene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await ReportScene.StartAsync();
        await _scene.SentAsync();
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _scene.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task One_click_carries_in_what_was_written_last_year_and_leaves_what_is_written()
    {
        var work = await BegunAsync();
        ReportScene.Done(await _scene.System.As<AddPriority>(_scene.Contact).HandleAsync(SingleUseKey.New(), work.Id, work.Version, "Årets egen", null, default));
        work = await NextAsync();
        var steps = new List<StepTaken>();
        var card = Card(work, steps);

        Assert.Contains("rapporten for 2024: sammendrag.", card.Markup, StringComparison.Ordinal);
        await card.Find("button").ClickAsync(new());

        Assert.Equal("Tekstene fra 2024 er hentet inn. Les gjennom dem, og rett det som har endret seg.", Assert.Single(steps).Done);
        work = await NextAsync();
        Assert.Equal("Året var rolig.", work.Summary);
        Assert.Equal(["Årets egen"], work.Priorities.Select(p => p.Text));
        Assert.DoesNotContain("button", Card(work, steps).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_nothing_to_carry_in_without_a_report_of_the_year_before()
    {
        var first = await _scene.WorkAsync(_scene.Contact);

        Assert.Empty(Card(first, []).FindAll("button"));
        var begun = await BegunAsync();
        ReportScene.Done(await _scene.System.As<CarryInFormerReport>(_scene.Contact).HandleAsync(begun.Id, begun.Version, default));
        var again = await _scene.System.As<CarryInFormerReport>(_scene.Contact).HandleAsync(begun.Id, (await NextAsync()).Version, default);
        Assert.Equal(AnnualReportRules.NothingToCarryIn, again.Refusal);
    }

    [Fact]
    public async Task Who_does_not_write_carries_nothing_in()
    {
        var work = await BegunAsync();

        var refused = await _scene.System.As<CarryInFormerReport>(_scene.Sheriff).HandleAsync(work.Id, work.Version, default);

        Assert.False(refused.IsDone);
        Assert.Null(await _scene.System.As<FormerReportQueries>(_scene.Sheriff).FindAsync(ReportScene.Stjordal, ReportScene.Year + 1, default));
    }

    private IRenderedComponent<FormerReportCard> Card(AnnualReportWork work, List<StepTaken> steps)
    {
        if (!Services.Any(s => s.ServiceType == typeof(FormerReportQueries)))
        {
            Services.AddSingleton(_scene.System.As<FormerReportQueries>(_scene.Contact)).AddSingleton(_scene.System.As<CarryInFormerReport>(_scene.Contact));
        }

        _scene.System.Database.Current.Person = _scene.Contact.Id;
        return Render<FormerReportCard>(p => p.Add(c => c.Work, work).Add(c => c.OnDone, (StepTaken step) => steps.Add(step)));
    }

    private async Task<AnnualReportWork> BegunAsync()
    {
        ReportScene.Done(await _scene.System.As<BeginAnnualReport>(_scene.Contact).HandleAsync(SingleUseKey.New(), ReportScene.Stjordal, ReportScene.Year + 1, default));
        return await NextAsync();
    }

    private async Task<AnnualReportWork> NextAsync() =>
        (await _scene.System.As<AnnualReportWorkQueries>(_scene.Contact).FindAsync(ReportScene.Stjordal, ReportScene.Year + 1, default))!;
}
