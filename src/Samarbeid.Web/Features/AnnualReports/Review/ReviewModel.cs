using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>A remark: why a report is sent back, or withdrawn.</summary>
public sealed class RemarkModel
{
    [Required, StringLength(AnnualReport.TextMaxLength)] public string Remark { get; set; } = "";
}

/// <summary>When and in which case the report was presented to the kommunestyre.</summary>
public sealed class PresentationModel
{
    [Required] public DateOnly? On { get; set; }

    [Required, StringLength(AnnualReport.MunicipalCouncilCaseMaxLength)] public string Case { get; set; } = "";
}
