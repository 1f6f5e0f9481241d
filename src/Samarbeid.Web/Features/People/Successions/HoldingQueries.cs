using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.People.Grants;

namespace Samarbeid.Web.Features.People.Successions;

/// <summary>What is left behind by whoever loses their place: asked before it is taken.</summary>
public sealed class HoldingQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>Everything a person holds.</summary>
    public async Task<IReadOnlyList<Holding>> OfAsync(PersonId person, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return db.DemandAdministration().IsDone ? await db.HoldingsAsync(person, null, calendar.Today, cancel) : [];
    }

    /// <summary>What the holder of a grant holds where it reaches.</summary>
    public async Task<IReadOnlyList<Holding>> OfAsync(GrantRow grant, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return [];

        var numbers = grant.Places.Select(p => p.Number).ToList();
        var reached = db.Set<Municipality>().Where(m => grant.District == null ? numbers.Contains(m.Number) : m.PoliceDistrictCode == grant.District);
        var scopes = await reached.Select(m => m.ScopeId).Concat(
            from body in db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            from served in body.Municipalities
            where reached.Any(m => m.Number == served.Municipality)
            select body.ScopeId).Distinct().ToListAsync(cancel);
        return await db.HoldingsAsync(grant.PersonId, scopes, calendar.Today, cancel);
    }

    /// <summary>What a member of a body holds in it as its chair or its secretary.</summary>
    public async Task<IReadOnlyList<Holding>> OfAsync(MeetingBodyId body, PersonId member, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return [];

        var scopes = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(b => b.Id == body).Select(b => b.ScopeId).ToListAsync(cancel);
        return [.. (await db.HoldingsAsync(member, scopes, calendar.Today, cancel)).Where(h => h.Kind is HoldingKind.Chair or HoldingKind.Secretary)];
    }
}
