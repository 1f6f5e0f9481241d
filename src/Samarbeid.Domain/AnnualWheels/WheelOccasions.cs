using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.AnnualWheels;

/// <summary>A task of a year's plan has got an owner.</summary>
public sealed record WheelEntryAssigned(WheelEntry Entry)
    : Occasion(NotificationKind.WheelAssignmentGiven, ThingKind.WheelEntry, Entry.Id.Value, Entry.ScopeId, Entry.DateVersion);
