using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Access;

/// <summary>A role that somebody has in a scope.</summary>
public sealed record RoleInScope(ScopeId Scope, Role Role, PersonId Person);

/// <summary>Who holds what, where, on a day (rolleinnehavere): by grants on a municipality or on its district, a deputy by a grant of their own,
/// and by places in bodies. Access, mails, reminders, lists of candidates and pages all ask here, and nobody asks grants or memberships by hand.</summary>
/// <remarks>Queries that are not run yet. Memberships belong to somebody, so only those of the context's scopes are seen unless the filter is lifted.</remarks>
public sealed class RoleHolders
{
    private readonly SamarbeidDbContext _db;
    private readonly DateOnly _day;

    internal RoleHolders(SamarbeidDbContext db, DateOnly day) => (_db, _day) = (db, day);

    /// <summary>Roles by person and municipality, whether the person is active or not.</summary>
    public IQueryable<HeldRole> Roles => _db.Set<HeldRole>().InForceOn(_day);

    /// <summary>Places in bodies, whether the person is active or not.</summary>
    public IQueryable<Membership> Members => _db.Memberships.InForceOn(_day);

    /// <summary>Active or not: a deactivated administrator who is let in again is administrator still.</summary>
    public IQueryable<Person> Administrators => AmongPeople(_db.Grants.InForceOn(_day).Where(g => g.Role == Role.Administrator).Select(g => g.PersonId));

    public IQueryable<Membership> MembersOf(MeetingBodyId body) => Members.Where(m => m.MeetingBodyId == body);

    /// <summary>The places in bodies that let their holders chair meetings there (kan lede møtet): those of active people.</summary>
    public IQueryable<Membership> Chairs => Members.Where(m => _db.People.Any(p => p.Id == m.PersonId && p.IsActive));

    /// <summary>The active people with a role that has the operation in a municipality.</summary>
    public IQueryable<Person> WhoMay(Operation operation, MunicipalityNumber place) =>
        Active(With(Permissions.RolesFor(operation)).Where(r => r.Municipality == place).Select(r => r.PersonId));

    /// <summary>The active people with a role that has the operation in a municipality the body serves.</summary>
    public IQueryable<Person> WhoMay(Operation operation, MeetingBodyId body) => Active(
        from served in _db.Set<MeetingBodyMunicipality>()
        join role in With(Permissions.RolesFor(operation)) on served.Municipality equals role.Municipality
        where served.MeetingBodyId == body
        select role.PersonId);

    /// <summary>The active people with a role that has the operation in the municipality a scope is of, or in one that its body serves.</summary>
    public IQueryable<Person> WhoMay(Operation operation, ScopeId scope) => Active(
        from place in PlacesOf(scope)
        join role in With(Permissions.RolesFor(operation)) on place equals role.Municipality
        select role.PersonId);

    /// <summary>The active people who can be given something to do in a scope: members of its body, and those with a role in its municipalities.
    /// For those whose access to something in the scope is decided already; the scope filter is lifted.</summary>
    public IQueryable<Person> CandidatesIn(ScopeId scope)
    {
        var granted = from place in PlacesOf(scope)
                      join role in Roles on place equals role.Municipality
                      select role.PersonId;
        return Active(Members.Where(m => m.ScopeId == scope).Select(m => m.PersonId).Concat(granted));
    }

    /// <summary>Roles by person in each of the scopes: of a municipality those held in it, of a body those held in the municipalities it serves.
    /// Whether the person is active or not. For those whose access to the scopes is decided already; the scope filter is lifted.</summary>
    public IQueryable<RoleInScope> RolesIn(IReadOnlyCollection<ScopeId> scopes) => (
        from place in _db.Set<Municipality>()
        where scopes.Contains(place.ScopeId)
        join role in Roles on place.Number equals role.Municipality
        select new { place.ScopeId, role.Role, role.PersonId }).Concat(
        from body in _db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        where scopes.Contains(body.ScopeId)
        from served in body.Municipalities
        join role in Roles on served.Municipality equals role.Municipality
        select new { body.ScopeId, role.Role, role.PersonId }).Select(r => new RoleInScope(r.ScopeId, r.Role, r.PersonId));

    private IQueryable<MunicipalityNumber> PlacesOf(ScopeId scope) => _db.Set<Municipality>().Where(m => m.ScopeId == scope).Select(m => m.Number).Concat(
        from body in _db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        where body.ScopeId == scope
        from served in body.Municipalities
        select served.Municipality);

    private IQueryable<HeldRole> With(IReadOnlyList<Role> roles) => Roles.Where(r => roles.Contains(r.Role));

    private IQueryable<Person> Active(IQueryable<PersonId> ids) => AmongPeople(ids).Where(p => p.IsActive);

    private IQueryable<Person> AmongPeople(IQueryable<PersonId> ids) => _db.People.Where(p => ids.Contains(p.Id));
}

public static class RoleHolding
{
    public static RoleHolders HoldersOn(this SamarbeidDbContext db, DateOnly day) => new(db, day);
}
