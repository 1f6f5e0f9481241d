using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Expands a person's grants of the day into roles and scopes, once per operation: a municipality's own scope,
/// and the scopes of the bodies that serve it; for a district, those of all its municipalities. An inactive person is nobody.</summary>
internal static class ActorLoader
{
    public static async Task<Actor> LoadAsync(SamarbeidDbContext database, PersonId person, DateOnly today, CancellationToken cancel)
    {
        var grants = database.Grants.Where(g => g.PersonId == person && g.From <= today && (g.To == null || g.To >= today));
        // An administrator's grant has no place, and so no scope.
        var active = await database.People.Where(p => p.Id == person && p.IsActive)
            .Select(p => new { IsAdministrator = grants.Any(g => g.Role == Role.Administrator) }).SingleOrDefaultAsync(cancel);
        if (active is null) return Actor.Nobody;

        var bodies = database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        var municipalities = database.Set<Municipality>();

        var named = from grant in grants
                    from place in grant.Municipalities
                    join municipality in municipalities on place.Municipality equals municipality.Number
                    select new { grant.Role, municipality.Number, municipality.ScopeId };
        var ofDistrict = from grant in grants
                         join municipality in municipalities on grant.District equals municipality.PoliceDistrictCode
                         select new { grant.Role, municipality.Number, municipality.ScopeId };
        var own = named.Concat(ofDistrict);
        var serving = from place in own
                      join served in database.Set<MeetingBodyMunicipality>() on place.Number equals served.Municipality
                      join body in bodies on served.MeetingBodyId equals body.Id
                      select new { place.Role, body.ScopeId };

        var rows = await own.Select(o => new { o.Role, o.ScopeId }).Concat(serving).ToListAsync(cancel);
        var roles = rows.GroupBy(r => r.Role, (role, scopes) => new GrantedRole(role, scopes.Select(s => s.ScopeId).ToHashSet()));
        return Actor.ForPerson(person, active.IsAdministrator ? [.. roles, new GrantedRole(Role.Administrator, new HashSet<ScopeId>())] : [.. roles]);
    }
}
