using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.AnnualReports.List;

/// <summary>The reports of one municipality, a row for each.</summary>
public sealed partial class AnnualReportTable
{
    [Parameter, EditorRequired] public required MunicipalityReports Municipality { get; set; }

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
