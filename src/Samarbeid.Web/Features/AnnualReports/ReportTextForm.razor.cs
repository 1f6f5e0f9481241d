using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.AnnualReports;

/// <summary>The texts people write. When somebody else has saved others meanwhile, both are shown and nothing is lost.</summary>
public sealed partial class ReportTextForm(WriteAnnualReport write)
{
    private ReportTextModel _form = new();
    private AnnualReportWork? _opened;
    private AnnualReportWork? _theirs;

    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }

    [Parameter] public EventCallback<StepTaken> OnDone { get; set; }

    protected override void OnParametersSet()
    {
        if (_opened is null || _form.Says(_opened) || _form.Says(Work)) TakeOver(Work);
        else if (!ReportTextModel.Of(_opened).Says(Work)) _theirs = Work;
        // Whatever changed elsewhere in the report, what is typed here is saved upon the report as it is now shown.
        _opened = Work;
    }

    private void TakeTheirs() => TakeOver(Work);

    private void TakeOver(AnnualReportWork work) => (_form, _theirs) = (ReportTextModel.Of(work), null);

    private async Task SaveAsync()
    {
        var outcome = await write.HandleAsync(
            Work.Id, Work.Version, _form.Summary, _form.Assessment, _form.Language, CancellationToken.None);
        await OnDone.InvokeAsync(new(outcome, ReportTexts.TextsSaved));
    }
}
