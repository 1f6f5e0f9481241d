using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Reminders;

/// <summary>Who holds which part where on a day: read once per run, in a fixed number of statements.</summary>
internal sealed class RoleHolders
{
    private static readonly Role[] Parts = [Role.PoliceContact, Role.SltCoordinator, Role.Sheriff, Role.MunicipalDirector];

    private readonly ILookup<(Role, MunicipalityNumber), PersonId> _holders;
    private readonly ILookup<ScopeId, MunicipalityNumber> _places;
    private readonly ILookup<ScopeId, PersonId> _secretaries;

    private RoleHolders(
        ILookup<(Role, MunicipalityNumber), PersonId> holders, ILookup<ScopeId, MunicipalityNumber> places, ILookup<ScopeId, PersonId> secretaries) =>
        (_holders, _places, _secretaries) = (holders, places, secretaries);

    public static async Task<RoleHolders> LoadAsync(SamarbeidDbContext database, DateOnly today, CancellationToken cancel)
    {
        var grants = database.Grants.Where(g => Parts.Contains(g.Role) && g.From <= today && (g.To == null || g.To >= today)
            && database.People.Any(p => p.Id == g.PersonId && p.IsActive));
        var named = await (from grant in grants
                           from place in grant.Municipalities
                           select new { grant.Role, place.Municipality, grant.PersonId }).ToListAsync(cancel);
        var ofDistrict = await (from grant in grants
                                join municipality in database.Set<Municipality>() on grant.District equals municipality.PoliceDistrictCode
                                select new { grant.Role, Municipality = municipality.Number, grant.PersonId }).ToListAsync(cancel);
        var own = await database.Set<Municipality>().Select(m => new { m.ScopeId, m.Number }).ToListAsync(cancel);
        var served = await (from body in database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                            from place in body.Municipalities
                            select new { body.ScopeId, Number = place.Municipality }).ToListAsync(cancel);
        var secretaries = await database.Memberships.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.Role == MemberRole.Secretary && m.From <= today && (m.To == null || m.To >= today))
            .Select(m => new { m.ScopeId, m.PersonId }).ToListAsync(cancel);
        return new RoleHolders(
            named.Concat(ofDistrict).ToLookup(h => (h.Role, h.Municipality), h => h.PersonId),
            own.Concat(served).ToLookup(p => p.ScopeId, p => p.Number),
            secretaries.ToLookup(s => s.ScopeId, s => s.PersonId));
    }

    /// <summary>Empty when nobody at all has the part.</summary>
    public IReadOnlySet<PersonId> ReceiversOf(ReminderCandidate candidate, ReminderReceivers receivers)
    {
        var found = new HashSet<PersonId>();
        if (receivers.HasFlag(ReminderReceivers.Named) && candidate.Named is { } named) found.Add(named);
        if (receivers.HasFlag(ReminderReceivers.PoliceContacts)) found.UnionWith(Of(candidate, Role.PoliceContact));
        if (receivers.HasFlag(ReminderReceivers.SltCoordinators) && candidate.IsSlt) found.UnionWith(Of(candidate, Role.SltCoordinator));
        if (receivers.HasFlag(ReminderReceivers.Leaders) && LeaderOf(candidate.Party) is { } leader) found.UnionWith(Of(candidate, leader));
        if (receivers.HasFlag(ReminderReceivers.Secretaries)) found.UnionWith(_secretaries[candidate.Scope]);
        if (found.Count == 0) found.UnionWith(Of(candidate, Role.PoliceContact));
        return found;
    }

    private static Role? LeaderOf(Party? party) => party switch
    {
        Party.Police => Role.Sheriff,
        Party.Municipality => Role.MunicipalDirector,
        _ => null,
    };

    private IEnumerable<PersonId> Of(ReminderCandidate candidate, Role role)
    {
        var places = candidate.Concerned.Count > 0 ? candidate.Concerned : _places[candidate.Scope];
        return places.SelectMany(place => _holders[(role, place)]);
    }
}
