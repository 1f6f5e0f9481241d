using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.AnnualReports.Write.Clearance;

/// <summary>The police's figures as typed, and beside each what its readers will get where that is something else.</summary>
public sealed partial class ClearanceCard(EnterClearance enter, RemoveClearance remove)
{
    private ClearanceModel _form = new();

    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }

    [Parameter] public EventCallback<StepTaken> OnDone { get; set; }

    private static string[] Headings =>
        [ReportTexts.Reported, ReportTexts.Decided, ReportTexts.Excluded, ReportTexts.Cleared, ReportTexts.Rate];

    private IEnumerable<(ClearanceRow Typed, DisclosedClearance Shown)> Rows => Work.Clearance.Zip(DisclosureControl.Of(Work.Clearance));

    private static IEnumerable<(string Heading, string Typed, string? Shown)> CellsOf(ClearanceCount typed, DisclosedClearance shown) =>
    [
        Cell(ReportTexts.Reported, NorwegianFormat.Number(typed.Reported), MissingFigures.Count(shown.Reported)),
        Cell(ReportTexts.Decided, NorwegianFormat.Number(typed.Decided), MissingFigures.Count(shown.Decided)),
        Cell(ReportTexts.Excluded, NorwegianFormat.Number(typed.Excluded), MissingFigures.Count(shown.Excluded)),
        Cell(ReportTexts.Cleared, NorwegianFormat.Number(typed.Cleared), MissingFigures.Count(shown.Cleared)),
        Cell(ReportTexts.Rate, typed.Rate is { } rate ? NorwegianFormat.Percent(rate, 1) : ReportTexts.TooFewCases, MissingFigures.Percent(shown.Rate)),
    ];

    private static (string, string, string?) Cell(string heading, string typed, string shown) => (heading, typed, typed == shown ? null : shown);

    private void Edit(ClearanceRow row) => _form = ClearanceModel.Of(row);

    private async Task SaveAsync()
    {
        var outcome = await enter.HandleAsync(
            Work.Id, Work.Version, _form.Type, _form.Reported ?? 0, _form.Decided ?? 0, _form.Excluded ?? 0, _form.Cleared ?? 0, CancellationToken.None);
        if (outcome.IsDone) _form = new();
        await OnDone.InvokeAsync(new(outcome, ReportTexts.ClearanceSaved));
    }

    private async Task RemoveAsync(ClearanceRow row)
    {
        var outcome = await remove.HandleAsync(Work.Id, Work.Version, row.Type, CancellationToken.None);
        // The figures stay in the form, so that a slip is put right with one press.
        if (outcome.IsDone) Edit(row);
        await OnDone.InvokeAsync(new(outcome, ReportTexts.ClearanceRemoved));
    }
}
