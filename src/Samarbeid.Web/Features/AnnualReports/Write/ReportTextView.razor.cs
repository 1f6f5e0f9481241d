using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>The texts as they are, for who may not change them now.</summary>
public sealed partial class ReportTextView
{
    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }
}
