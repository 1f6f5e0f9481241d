using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Overview;

/// <summary>How my municipality is doing, in three numbers and a report.</summary>
public sealed partial class MayorNumbers
{
    [Parameter, EditorRequired] public required Standings Standings { get; set; }

    [Parameter, EditorRequired] public required LatestReport? Report { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private int Open => Standings.Municipalities.Sum(m => m.Open ?? 0);

    private int Overdue => Standings.Municipalities.Sum(m => m.Overdue ?? 0);

    private int Unanswered => Standings.Municipalities.Sum(m => m.Unanswered);

    private string NoReportText => OverviewTexts.NoReport(Standings.ReportYear);

    private static string ActionsOf(ActionItemSelection selection) => ActionItemListAddress.Of(ActionItemView.All, new(selection, false, null, null), 1);

    private static string ReportText(LatestReport report) =>
        OverviewTexts.ReportOf(report.Name, report.Year);
}
