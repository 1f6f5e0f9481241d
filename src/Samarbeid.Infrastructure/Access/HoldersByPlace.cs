using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Access;

/// <summary>Some roles and the secretaries of a day, all over the country: read once per run, in a fixed number of statements. Active people only.</summary>
internal sealed class HoldersByPlace
{
    private readonly ILookup<(Role, MunicipalityNumber), PersonId> _holders;
    private readonly ILookup<ScopeId, MunicipalityNumber> _places;
    private readonly ILookup<ScopeId, PersonId> _secretaries;
    private readonly IReadOnlySet<PersonId> _gone;

    private HoldersByPlace(
        ILookup<(Role, MunicipalityNumber), PersonId> holders, ILookup<ScopeId, MunicipalityNumber> places, ILookup<ScopeId, PersonId> secretaries,
        IReadOnlySet<PersonId> gone) =>
        (_holders, _places, _secretaries, _gone) = (holders, places, secretaries, gone);

    public static async Task<HoldersByPlace> LoadAsync(
        SamarbeidDbContext database, IReadOnlyList<Role> roles, DateOnly day, CancellationToken cancel)
    {
        var onDay = database.HoldersOn(day);
        var active = database.People.Where(Person.IsReachable);
        var holders = await (from role in onDay.Roles
                             join person in active on role.PersonId equals person.Id
                             where roles.Contains(role.Role)
                             select new { role.Role, role.Municipality, role.PersonId }).ToListAsync(cancel);
        var own = await database.Set<Municipality>().Select(m => new { m.ScopeId, m.Number }).ToListAsync(cancel);
        var served = await (from body in database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                            from place in body.Municipalities
                            select new { body.ScopeId, Number = place.Municipality }).ToListAsync(cancel);
        var secretaries = await (from member in onDay.Members.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                                 join person in active on member.PersonId equals person.Id
                                 where member.Role == MemberRole.Secretary
                                 select new { member.ScopeId, member.PersonId }).ToListAsync(cancel);
        var gone = await database.People.Where(p => !p.IsActive || p.Email == "").Select(p => p.Id).ToHashSetAsync(cancel);
        return new(
            holders.ToLookup(h => (h.Role, h.Municipality), h => h.PersonId),
            own.Concat(served).ToLookup(p => p.ScopeId, p => p.Number),
            secretaries.ToLookup(s => s.ScopeId, s => s.PersonId),
            gone);
    }

    /// <summary>In the municipalities concerned; when none is named, in all that the scope serves.</summary>
    public IEnumerable<PersonId> Of(Role role, ScopeId scope, IReadOnlyList<MunicipalityNumber> concerned) =>
        (concerned.Count > 0 ? concerned : _places[scope]).SelectMany(place => _holders[(role, place)]);

    /// <summary>Whether somebody who is named, in whatever part, is active and can be written to.</summary>
    public bool TakesPart(PersonId person) => !_gone.Contains(person);

    public IEnumerable<PersonId> SecretariesOf(ScopeId scope) => _secretaries[scope];
}
