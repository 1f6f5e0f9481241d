using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Features.AnnualReports.List;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>The annual reports of the municipality, the newest first.</summary>
public sealed partial class ReportsCard
{
    [Parameter, EditorRequired] public required MunicipalityNumber Number { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<AnnualReportRow> Reports { get; set; }
}
