using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.AnnualReports;

/// <summary>A report was sent to review.</summary>
public sealed record ReportSentToReview(AnnualReport Report)
    : Occasion(NotificationKind.ReportForReview, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, Report.Version);

/// <summary>A report still waits for review, of which those who review it are reminded.</summary>
/// <param name="Report">The report.</param>
/// <param name="On">The day; it tells the reminders apart.</param>
public sealed record ReviewReminded(AnnualReport Report, DateOnly On)
    : Occasion(NotificationKind.ReportReviewAwaited, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, On.DayNumber);

/// <summary>Somebody has taken over a report that is under way.</summary>
public sealed record ReportHandedOn(AnnualReport Report)
    : Occasion(NotificationKind.ReportGiven, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, Report.Version);

/// <summary>A report came back from review.</summary>
public sealed record ReportSentBack(AnnualReport Report)
    : Occasion(NotificationKind.ReportReturned, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, Report.Version);

/// <summary>A report was approved: what its author is told.</summary>
public sealed record ReportPassedReview(AnnualReport Report)
    : Occasion(NotificationKind.ReportApproved, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, Report.Version);

/// <summary>A report was approved: what those are told who lay it before the municipal council.</summary>
public sealed record ReportAwaitsPresentation(AnnualReport Report)
    : Occasion(NotificationKind.ReportToPresent, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, Report.Version);

/// <summary>A report was presented, and is to be published.</summary>
public sealed record ReportAwaitsPublication(AnnualReport Report)
    : Occasion(NotificationKind.ReportToPublish, ThingKind.AnnualReport, Report.Id.Value, Report.ScopeId, Report.Version);
