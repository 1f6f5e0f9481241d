using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Web.Features.Search;

/// <summary>A body that serves several municipalities says of some of its recommendations and actions which of them they concern.</summary>
internal static class Elsewhere
{
    /// <summary>Leaves out what names other municipalities than the one that is asked for, as the lists do.</summary>
    public static async Task<IReadOnlyList<SearchCandidate>> WithoutElsewhereAsync(
        this SamarbeidDbContext db, IReadOnlyList<SearchCandidate> candidates, MunicipalityNumber place, CancellationToken cancel)
    {
        List<ActionItemId> actions = [.. Things(candidates, SearchKind.ActionItem).Select(t => new ActionItemId(t))];
        List<RecommendationId> recommendations = [.. Things(candidates, SearchKind.Recommendation).Select(t => new RecommendationId(t))];
        var elsewhere = new HashSet<Guid>();
        if (actions.Count > 0)
        {
            elsewhere.UnionWith(await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                .Where(a => actions.Contains(a.Id) && a.Municipalities.Any() && !a.Municipalities.Any(m => m.Municipality == place)).Select(a => a.Id.Value).ToListAsync(cancel));
        }

        if (recommendations.Count > 0)
        {
            elsewhere.UnionWith(await db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                .Where(r => recommendations.Contains(r.Id) && r.Municipalities.Any() && !r.Municipalities.Any(m => m.Municipality == place)).Select(r => r.Id.Value).ToListAsync(cancel));
        }

        return elsewhere.Count == 0 ? candidates : [.. candidates.Where(c => !elsewhere.Contains(c.Thing))];
    }

    private static IEnumerable<Guid> Things(IEnumerable<SearchCandidate> candidates, SearchKind kind) => candidates.Where(c => c.Kind == kind).Select(c => c.Thing);
}
