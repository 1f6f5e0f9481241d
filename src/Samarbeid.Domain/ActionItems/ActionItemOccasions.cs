using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.ActionItems;

/// <summary>An action was given to somebody: it is new, or was handed over.</summary>
public sealed record ActionAssigned(ActionItem Item)
    : Occasion(NotificationKind.ActionGiven, ThingKind.ActionItem, Item.Id.Value, Item.ScopeId, Item.Version);
