using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.AnnualReports;

/// <summary>Why a change of an annual report is refused.</summary>
public static class AnnualReportRules
{
    public static readonly Refusal StateForbids = new("AnnualReport.StateForbids");
    public static readonly Refusal UnknownYear = new("AnnualReport.UnknownYear");
    public static readonly Refusal TextTooLong = new("AnnualReport.TextTooLong");
    public static readonly Refusal PriorityNeedsText = new("AnnualReport.PriorityNeedsText");
    public static readonly Refusal NothingToCarryIn = new("AnnualReport.NothingToCarryIn");
    public static readonly Refusal NeedsSummary = new("AnnualReport.NeedsSummary");
    public static readonly Refusal NeedsRemark = new("AnnualReport.NeedsRemark");
    public static readonly Refusal RemindedToday = new("AnnualReport.RemindedToday");
    public static readonly Refusal NeedsMunicipalCouncilCase = new("AnnualReport.NeedsMunicipalCouncilCase");
    public static readonly Refusal PresentedBeforeApproval = new("AnnualReport.PresentedBeforeApproval");
    public static readonly Refusal NegativeCount = new("AnnualReport.NegativeCount");
    public static readonly Refusal ExcludedExceedsDecided = new("AnnualReport.ExcludedExceedsDecided");
    public static readonly Refusal ClearedExceedsBase = new("AnnualReport.ClearedExceedsBase");
}
