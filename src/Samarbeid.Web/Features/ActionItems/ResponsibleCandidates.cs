using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems;

/// <summary>Who can be made responsible in a scope: members of its body, and people with a role in its municipalities.</summary>
internal static class ResponsibleCandidates
{
    /// <summary>For those whose access to something in the scope is already decided: it shows names, nothing else.</summary>
    public static Task<List<PersonChoice>> CandidatesAsync(this SamarbeidDbContext db, ScopeId scope, DateOnly today, CancellationToken cancel) =>
        db.HoldersOn(today).CandidatesIn(scope).OrderBy(p => NorwegianText.InOrder(p.Name))
            .Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);

    /// <summary>Whether a page would have offered the person; whoever is made responsible reads what the action says.</summary>
    public static Task<bool> IsCandidateAsync(this SamarbeidDbContext db, ScopeId scope, PersonId person, DateOnly today, CancellationToken cancel) =>
        db.HoldersOn(today).CandidatesIn(scope).AnyAsync(p => p.Id == person, cancel);
}
