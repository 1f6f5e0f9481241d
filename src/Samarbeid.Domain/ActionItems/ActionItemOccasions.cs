using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.ActionItems;

/// <summary>An action was given to somebody: it is new, or was handed over.</summary>
public sealed record ActionAssigned(ActionItem Item)
    : Occasion(NotificationKind.ActionGiven, ThingKind.ActionItem, Item.Id.Value, Item.ScopeId, Item.Version);

/// <summary>Somebody is asked to contribute to an action.</summary>
public sealed record ContributionAsked(ActionItem Item, PersonId Contributor)
    : Occasion(NotificationKind.ContributionAsked, ThingKind.ActionItem, Item.Id.Value, Item.ScopeId, Item.Version);
