using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.AnnualReports.Write;
using Samarbeid.Web.Features.AnnualReports.Write.Priorities;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Tests.Features.AnnualReports;

/// <summary>The form of a report's texts over the real commands and a real database; the test does what the page around it does.</summary>
public sealed class ReportTextFormTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private readonly List<StepTaken> _steps = [];
    private ReportScene _scene = null!;
    private IRenderedComponent<ReportTextForm> _form = null!;

    public async Task InitializeAsync()
    {
        _scene = await ReportScene.StartAsync();
        ReportScene.Done(await _scene.System.As<BeginAnnualReport>(_scene.Contact).HandleAsync(SingleUseKey.New(), ReportScene.Stjordal, ReportScene.Year, default));
        var work = await _scene.WorkAsync(_scene.Contact);
        Services.AddSingleton(_scene.System.As<WriteAnnualReport>(_scene.Contact))
            .AddSingleton(new NorwegianCalendar(_scene.System.Database.Clock)).AddSingleton<TimeProvider>(_scene.System.Database.Clock);
        _form = Render<ReportTextForm>(p => p.Add(f => f.Work, work).Add(f => f.OnDone, StepAsync));
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _scene.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task The_texts_save_themselves_when_the_person_pauses_and_stay_as_they_are_typed()
    {
        await TypeAsync(0, "Året var ");
        Assert.Equal("", (await WorkAsync()).Summary);

        Pause();

        _form.WaitForAssertion(() => Assert.Equal("Lagret kl. 10.00", _form.Find("[role=status]").TextContent));
        Assert.Equal("Året var", (await WorkAsync()).Summary);
        AssertNothingIsWrittenOver();
        Assert.All(_steps, step => Assert.Equal("", step.Done));
    }

    [Fact]
    public async Task Leaving_the_field_saves_at_once()
    {
        await TypeAsync(1, "Tallene er små.");

        await _form.FindAll("textarea")[1].BlurAsync(new());

        Assert.Equal("Tallene er små.", (await WorkAsync()).Assessment);
    }

    [Fact]
    public async Task Pressing_the_button_on_the_way_out_of_the_field_is_one_wish()
    {
        await TypeAsync(0, "Året var rolig.");

        await Task.WhenAll(_form.FindAll("textarea")[0].BlurAsync(new()), _form.Find("form").SubmitAsync());

        Assert.All(_steps, step => Assert.Null(step.Outcome.Refusal));
        Assert.Equal("Teksten er lagret.", _steps[^1].Done);
        Assert.Equal("Året var rolig.", (await WorkAsync()).Summary);
    }

    [Fact]
    public async Task A_change_of_another_part_of_the_report_is_no_conflict()
    {
        var seen = await WorkAsync();
        ReportScene.Done(await _scene.System.As<AddPriority>(_scene.Contact).HandleAsync(SingleUseKey.New(), seen.Id, seen.Version, "Trygge møteplasser", null, default));

        await TypeAsync(0, "Året var rolig.");
        Pause();

        _form.WaitForAssertion(() => Assert.StartsWith("Lagret", _form.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Året var rolig.", (await WorkAsync()).Summary);
        Assert.All(_steps, step => Assert.True(step.Outcome.IsDone));
    }

    [Fact]
    public async Task When_another_has_written_the_typed_text_stays_and_theirs_is_shown()
    {
        var seen = await WorkAsync();
        ReportScene.Done(await _scene.System.As<WriteAnnualReport>(_scene.Contact)
            .HandleAsync(seen.Id, seen.Version, "Den andres tekst", "", Language.Bokmal, default));

        await TypeAsync(0, "Min tekst");
        Pause();

        _form.WaitForAssertion(() => Assert.Contains("Den andres tekst", _form.Find(".conflict[role=alert]").TextContent, StringComparison.Ordinal));
        AssertNothingIsWrittenOver();
        Assert.Equal("Den andres tekst", (await WorkAsync()).Summary);
        await _form.Find("form").SubmitAsync();
        _form.WaitForAssertion(() => Assert.Empty(_form.FindAll(".conflict")));
        Assert.Equal("Min tekst", (await WorkAsync()).Summary);
    }

    // What stands in the field is the browser's; the server has written nothing there since it was empty.
    private void AssertNothingIsWrittenOver() => Assert.Equal("", _form.FindAll("textarea")[0].GetAttribute("value"));

    private Task TypeAsync(int field, string text) => _form.FindAll("textarea")[field].InputAsync(new() { Value = text });

    private void Pause() => _scene.System.Database.Clock.Advance(TypingPause.Length);

    private Task<AnnualReportWork> WorkAsync() => _scene.WorkAsync(_scene.Contact);

    private async Task StepAsync(StepTaken step)
    {
        _steps.Add(step);
        var work = await WorkAsync();
        _form.Render(p => p.Add(f => f.Work, work));
    }
}
