using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;

namespace Samarbeid.Infrastructure.Tests.Delivery;

/// <summary>An occasion of whatever kind a test needs.</summary>
internal sealed record Said(NotificationKind Kind, ThingKind ThingKind, Guid Thing, ScopeId ScopeId, int Version)
    : Occasion(Kind, ThingKind, Thing, ScopeId, Version)
{
    public static Said Of(NotificationKind kind, ActionItem action, int? version = null) =>
        new(kind, ThingKind.ActionItem, action.Id.Value, action.ScopeId, version ?? action.DueDateVersion);

    public static Said Of(NotificationKind kind, Meeting meeting, int version) => new(kind, ThingKind.Meeting, meeting.Id.Value, meeting.ScopeId, version);

    public static Said Of(NotificationKind kind, AnnualReport report, int version) =>
        new(kind, ThingKind.AnnualReport, report.Id.Value, report.ScopeId, version);
}
