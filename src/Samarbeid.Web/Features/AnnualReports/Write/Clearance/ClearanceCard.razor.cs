using Microsoft.AspNetCore.Components;
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

    private static IEnumerable<(string Heading, string Typed, string? Shown)> CellsOf(WorkClearance row)
    {
        var readers = row.Count.ForReaders();
        yield return Cell(ReportTexts.Reported, row.Count.Reported, readers.Reported);
        yield return Cell(ReportTexts.Decided, row.Count.Decided, readers.Decided);
        yield return Cell(ReportTexts.Excluded, row.Count.Excluded, readers.Excluded);
        yield return Cell(ReportTexts.Cleared, row.Count.Cleared, readers.Cleared);
        yield return row.Count.Rate is { } rate
            ? (ReportTexts.Rate, NorwegianFormat.Percent(rate, 1), readers.Rate is null ? MissingFigures.Hidden : null)
            : (ReportTexts.Rate, ReportTexts.TooFewCases, null);
    }

    private static (string, string, string?) Cell(string heading, int typed, int? shown) =>
        (heading, NorwegianFormat.Number(typed), shown is null ? MissingFigures.Hidden : null);

    private void Edit(WorkClearance row) => _form = ClearanceModel.Of(row);

    private async Task SaveAsync()
    {
        var outcome = await enter.HandleAsync(
            Work.Id, Work.Version, _form.Type, _form.Reported ?? 0, _form.Decided ?? 0, _form.Excluded ?? 0, _form.Cleared ?? 0, CancellationToken.None);
        if (outcome.IsDone) _form = new();
        await OnDone.InvokeAsync(new(outcome, ReportTexts.ClearanceSaved));
    }

    private async Task RemoveAsync(WorkClearance row)
    {
        var outcome = await remove.HandleAsync(Work.Id, Work.Version, row.Type, CancellationToken.None);
        // The figures stay in the form, so that a slip is put right with one press.
        if (outcome.IsDone) Edit(row);
        await OnDone.InvokeAsync(new(outcome, ReportTexts.ClearanceRemoved));
    }
}
