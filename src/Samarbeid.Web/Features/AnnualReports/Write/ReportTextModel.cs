using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>The form of a report's own texts.</summary>
public sealed class ReportTextModel
{
    [StringLength(AnnualReport.TextMaxLength)] public string Summary { get; set; } = "";

    [StringLength(AnnualReport.TextMaxLength)] public string Assessment { get; set; } = "";

    public Language Language { get; set; }

    public static ReportTextModel Of(AnnualReportWork work) =>
        new() { Summary = work.Summary, Assessment = work.Assessment, Language = work.Language };

    public bool Says(AnnualReportWork work) =>
        (Summary.Trim(), Assessment.Trim(), Language) == (work.Summary, work.Assessment, work.Language);
}
