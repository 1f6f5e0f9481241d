using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems;

/// <summary>Who can be made responsible in a scope: members of its body, and people with a role in its municipalities.</summary>
internal static class ResponsibleCandidates
{
    /// <summary>For those whose access to something in the scope is already decided: it shows names, nothing else.</summary>
    public static Task<List<PersonChoice>> CandidatesAsync(this SamarbeidDbContext db, ScopeId scope, DateOnly today, CancellationToken cancel)
    {
        var bodies = db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(b => b.ScopeId == scope);
        var places = db.Set<Municipality>().Where(m => m.ScopeId == scope
            || bodies.Any(b => b.Municipalities.Any(s => s.Municipality == m.Number)));
        var members = db.Memberships.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.ScopeId == scope && m.From <= today && (m.To == null || m.To >= today)).Select(m => m.PersonId);
        var granted = db.Grants.Where(g => g.From <= today && (g.To == null || g.To >= today) && g.Role != Role.Administrator
            && (g.Municipalities.Any(m => places.Any(p => p.Number == m.Municipality)) || places.Any(p => p.PoliceDistrictCode == g.District)))
            .Select(g => g.PersonId);
        return db.People.Where(p => p.IsActive && (members.Contains(p.Id) || granted.Contains(p.Id)))
            .OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);
    }
}
