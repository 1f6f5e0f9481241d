using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;

namespace Samarbeid.Infrastructure.Due;

/// <summary>Whom the receivers of a rule are, among those who hold a part on the day.</summary>
internal static class ReminderParts
{
    public static readonly Role[] All = [Role.PoliceContact, Role.SltCoordinator, Role.Sheriff, Role.MunicipalDirector, Role.Mayor];

    /// <summary>Whether whoever is named for it cannot be reached, and nobody else is to be told: then the next in line is.</summary>
    public static bool IsMissing(this HoldersByPlace holders, ReminderCandidate candidate, ReminderReceivers receivers) =>
        receivers is ReminderReceivers.Named && candidate.Named is { } named && !holders.TakesPart(named);

    /// <summary>Empty when nobody at all has the part.</summary>
    public static IReadOnlySet<PersonId> ReceiversOf(this HoldersByPlace holders, ReminderCandidate candidate, ReminderReceivers receivers)
    {
        var found = new HashSet<PersonId>();
        if (receivers.HasFlag(ReminderReceivers.Named) && candidate.Named is { } named && holders.TakesPart(named)) found.Add(named);
        if (receivers.HasFlag(ReminderReceivers.PoliceContacts)) found.UnionWith(Of(Role.PoliceContact));
        if (receivers.HasFlag(ReminderReceivers.SltCoordinators) && candidate.IsSlt) found.UnionWith(Of(Role.SltCoordinator));
        if (receivers.HasFlag(ReminderReceivers.Leaders) && LeaderOf(candidate.Party) is { } leader) found.UnionWith(Of(leader));
        if (receivers.HasFlag(ReminderReceivers.Mayors)) found.UnionWith(Of(Role.Mayor));
        if (receivers.HasFlag(ReminderReceivers.Secretaries)) found.UnionWith(holders.SecretariesOf(candidate.Scope));
        if (found.Count == 0) found.UnionWith(Of(Role.PoliceContact));
        return found;

        IEnumerable<PersonId> Of(Role role) => holders.Of(role, candidate.Scope, candidate.Concerned);
    }

    private static Role? LeaderOf(Party? party) => party switch
    {
        Party.Police => Role.Sheriff,
        Party.Municipality => Role.MunicipalDirector,
        _ => null,
    };
}
