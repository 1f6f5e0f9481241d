using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;

namespace Samarbeid.Web.Features.Overview;

/// <summary>The SLT actions that slip in the sheriff's service units.</summary>
/// <param name="Worst">Extended three times or more first, then the oldest.</param>
public sealed record SltSlip(IReadOnlyList<ServiceUnitSlip> Units, IReadOnlyList<ActionItemRow> Worst)
{
    public bool IsEmpty => Worst.Count == 0;
}

/// <param name="ByAge">How many, by how long over the due date; the same order as <see cref="SheriffQueries.AgeLimits"/>, and one more.</param>
public sealed record ServiceUnitSlip(string Name, IReadOnlyList<(string Municipality, int Count)> ByMunicipality, IReadOnlyList<int> ByAge);

/// <summary>What the sheriff's overview adds: overdue SLT actions by service unit, municipality and age.</summary>
public sealed class SheriffQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>Days over the due date at which an age group ends.</summary>
    public static readonly int[] AgeLimits = [14, 30, 90];

    private const int WorstShown = 10;

    public async Task<SltSlip?> FindAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ApproveMinutesForPolice, cancel);
        return await FindAsync(db, cancel);
    }

    /// <summary>Null for one who is no sheriff anywhere.</summary>
    /// <param name="db">Turned to the operation that is needed here.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<SltSlip?> FindAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        // Of the roles only the sheriff approves for the police, so these are the sheriff's scopes.
        if (!db.Actor.MayAnywhere(Operation.ApproveMinutesForPolice)) return null;

        db.TurnTo(Operation.ApproveMinutesForPolice);

        var today = calendar.Today;
        var late = db.ActionItems.Where(ActionItem.IsOverdue(today)).Where(a => a.IsSlt);
        var units = await (from unit in db.ServiceUnits
                           from served in unit.Municipalities
                           join m in db.Set<Municipality>() on served.Municipality equals m.Number
                           where db.Scopes.Contains(m.ScopeId)
                           orderby NorwegianText.InOrder(unit.Name), NorwegianText.InOrder(m.UniqueName)
                           select new Place(unit.Name, m.Number, m.UniqueName, m.ScopeId)).ToListAsync(cancel);
        var serving = (await db.MeetingBodies.SelectMany(b => b.Municipalities, (b, m) => new { m.Municipality, b.ScopeId }).ToListAsync(cancel))
            .ToLookup(b => b.Municipality, b => b.ScopeId);
        var counts = await CountAsync(late, cancel);
        var byAge = await CountByAgeAsync(late, today, cancel);
        var worst = await late.OrderByDescending(a => a.DueDateVersion > ActionItemExtensions.MarkedFrom).ThenBy(a => a.DueDate)
            .Take(WorstShown).ToRows(db).ToListAsync(cancel);

        return new([.. units.GroupBy(u => u.Unit, (name, places) => Slip(name, [.. places]))], worst);

        ServiceUnitSlip Slip(string name, IReadOnlyList<Place> places)
        {
            var scopes = places.SelectMany(p => serving[p.Number].Prepend(p.Scope)).ToHashSet();
            return new(name,
                [.. places.Select(p => (p.Name, counts.Of(p.Number, serving[p.Number].Prepend(p.Scope))))],
                [.. Enumerable.Range(0, AgeLimits.Length + 1).Select(age => scopes.Sum(s => byAge.GetValueOrDefault((s, age))))]);
        }
    }

    private static async Task<ScopeCounts> CountAsync(IQueryable<ActionItem> late, CancellationToken cancel)
    {
        var counts = await (from a in late
                            from concerned in a.Municipalities.DefaultIfEmpty()
                            group a by new { a.ScopeId, Municipality = (MunicipalityNumber?)concerned!.Municipality } into g
                            select new { g.Key.ScopeId, g.Key.Municipality, Count = g.Count() }).ToListAsync(cancel);
        return new(counts.Select(c => (c.ScopeId, c.Municipality, c.Count)));
    }

    private static async Task<Dictionary<(ScopeId, int), int>> CountByAgeAsync(IQueryable<ActionItem> late, DateOnly today, CancellationToken cancel)
    {
        var (first, second, third) = (today.AddDays(-AgeLimits[0]), today.AddDays(-AgeLimits[1]), today.AddDays(-AgeLimits[2]));
        var groups = await late.GroupBy(a => new { a.ScopeId, Age = a.DueDate >= first ? 0 : a.DueDate >= second ? 1 : a.DueDate >= third ? 2 : 3 })
            .Select(g => new { g.Key.ScopeId, g.Key.Age, Count = g.Count() }).ToListAsync(cancel);
        return groups.ToDictionary(g => (g.ScopeId, g.Age), g => g.Count);
    }

    private sealed record Place(string Unit, MunicipalityNumber Number, string Name, ScopeId Scope);
}
