using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>Offers what was written in last year's report, as long as there is an empty place for it.</summary>
public sealed partial class FormerReportCard(FormerReportQueries queries, CarryInFormerReport carryIn)
{
    private FormerReport? _former;
    private AnnualReportId? _foundFor;

    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }

    [Parameter] public EventCallback<StepTaken> OnDone { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_foundFor == Work.Id) return;

        _foundFor = Work.Id;
        _former = await queries.FindAsync(Work.Number, Work.Year, CancellationToken.None);
    }

    private List<string> Parts(FormerReport former)
    {
        var parts = new List<string>();
        if (former.HasSummary && Work.Summary.Length == 0) parts.Add(InSentence(ReportTexts.Summary));
        if (former.HasAssessment && Work.Assessment.Length == 0) parts.Add(InSentence(ReportTexts.Assessment));
        if (former.HasPriorities && Work.Priorities.Count == 0) parts.Add(InSentence(ReportTexts.Priorities));
        return parts;
    }

    private async Task CarryInAsync(FormerReport former)
    {
        var outcome = await carryIn.HandleAsync(Work.Id, Work.Version, CancellationToken.None);
        await OnDone.InvokeAsync(new(outcome, ReportTexts.CarriedIn(former.Year)));
    }

    private static string InSentence(string heading) => char.ToLower(heading[0], CultureInfo.CurrentCulture) + heading[1..];
}
