using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.People.Successions;

/// <summary>Finds who can take over what somebody holds, for all places at once.</summary>
internal static class Successors
{
    /// <summary>For each thing that is held in a scope, the people it can be given to, by name.</summary>
    /// <param name="db">Opened by whoever administers people.</param>
    /// <param name="held">What, and where.</param>
    /// <param name="from">Who holds it, and is not offered.</param>
    /// <param name="today">The day it is handed on.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<ILookup<(HoldingKind Kind, ScopeId Scope), PersonChoice>> SuccessorsAsync(this SamarbeidDbContext db,
        IReadOnlyCollection<(HoldingKind Kind, ScopeId Scope)> held, PersonId from, DateOnly today, CancellationToken cancel)
    {
        var scopes = held.Select(h => h.Scope).Distinct().ToList();
        var holders = db.HoldersOn(today);
        var members = (await holders.Chairs.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => scopes.Contains(m.ScopeId)).Select(m => new { m.ScopeId, m.PersonId, m.Role }).ToListAsync(cancel)).ToLookup(m => m.ScopeId);
        var roles = (await holders.RolesIn(scopes).ToListAsync(cancel)).ToLookup(r => r.Scope);

        var able = held.Select(h => (Held: h, People: AbleTo(h.Kind, h.Scope).ToHashSet())).ToList();
        var ids = able.SelectMany(a => a.People).Distinct().ToList();
        var people = await db.People.Where(p => p.IsActive && p.Id != from && ids.Contains(p.Id)).OrderBy(p => NorwegianText.InOrder(p.Name))
            .Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);
        return able.SelectMany(a => people.Where(p => a.People.Contains(p.Id)), (a, p) => (a.Held, Person: p)).ToLookup(x => x.Held, x => x.Person);

        // A chair is a member of the body, and writes no minutes; otherwise whoever a page would offer there.
        IEnumerable<PersonId> AbleTo(HoldingKind kind, ScopeId scope) => kind switch
        {
            HoldingKind.Chair => members[scope].Select(m => m.PersonId),
            HoldingKind.Secretary => WhoMay(Operation.WriteMinutes, scope).Except(members[scope].Where(m => m.Role is MemberRole.Chair).Select(m => m.PersonId)),
            HoldingKind.Reports => WhoMay(Operation.WriteReports, scope),
            _ => members[scope].Select(m => m.PersonId).Concat(roles[scope].Select(r => r.Person)),
        };

        IEnumerable<PersonId> WhoMay(Operation operation, ScopeId scope) => roles[scope].Where(r => r.Role.Allows(operation)).Select(r => r.Person);
    }
}
