using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.Access;

/// <summary>An administrator gave a grant to themselves.</summary>
public sealed record GrantGivenToOneself(Grant Grant)
    : Occasion(NotificationKind.GrantToOneself, ThingKind.Grant, Grant.Id.Value, default, Grant.Version)
{
    // So that the trace of it reaches every administrator, also when it was done in another's name.
    public override bool IsNewsToWhoeverActs => true;
}
