using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.AnnualReports;

/// <summary>A report was sent to review.</summary>
public sealed record ReportSentToReview(AnnualReport Report)
    : Occasion(NotificationKind.ReportForReview, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, Report.Version);

/// <summary>A report came back from review.</summary>
public sealed record ReportSentBack(AnnualReport Report)
    : Occasion(NotificationKind.ReportReturned, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, Report.Version);
