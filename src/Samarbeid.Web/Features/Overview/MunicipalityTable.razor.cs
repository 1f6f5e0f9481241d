using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Overview;

/// <summary>A row per municipality; a card each on a phone.</summary>
public sealed partial class MunicipalityTable
{
    [Parameter, EditorRequired] public required Standings Standings { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<MunicipalityStanding> Rows { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string ReportHeading => OverviewTexts.ReportYear(Standings.ReportYear);

    private Tone ToneOf(MunicipalityStanding row) => row.Report switch
    {
        var report when ReportingYear.IsLate(report, Standings.ReportYear, Today) => Tone.Danger,
        null => Tone.Warning,
        AnnualReportState.Draft => Tone.Progress,
        { } state => state.Tone(),
    };

    private static string ActionsOf(MunicipalityStanding row, ActionItemSelection selection) =>
        ActionItemListAddress.Of(ActionItemView.All, new(selection, false, row.Number, null), 1);
}
