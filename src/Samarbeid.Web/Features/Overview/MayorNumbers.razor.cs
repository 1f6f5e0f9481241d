using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Overview;

/// <summary>How my municipality is doing, in three numbers and a report.</summary>
public sealed partial class MayorNumbers
{
    [Parameter, EditorRequired] public required Standings Standings { get; set; }

    [Parameter, EditorRequired] public required LatestReport? Report { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private StandingTotals Totals => Standings.Totals ?? new(0, 0, 0, null);

    private string NoReportText => OverviewTexts.NoReport(Standings.ReportYear);

    private string UnansweredHref => RecommendationAddresses.ListOf(all: false, Totals.Of, page: 1);

    private string ActionsOf(ActionItemSelection selection) => ActionItemListAddress.Of(ActionItemView.All, new(selection, false, Totals.Of, null), 1);

    private static string ReportText(LatestReport report) =>
        OverviewTexts.ReportOf(report.Name, report.Year);
}
