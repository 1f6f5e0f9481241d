using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>The red threads of a municipality, or of a priority area in it.</summary>
/// <param name="Municipality">Whose they are.</param>
/// <param name="Place">What it is called.</param>
/// <param name="Area">The title of the priority area; null for the whole municipality.</param>
/// <param name="Views">Those of the page.</param>
/// <param name="Total">How many challenges there are.</param>
/// <param name="Themes">What its bodies take up again and again; none for an area.</param>
public sealed record PlaceThreads(
    MunicipalityNumber Municipality, string Place, string? Area, IReadOnlyList<ThreadView> Views, int Total, IReadOnlyList<ThreadTheme> Themes);

/// <summary>What a person reads of the red threads of a place.</summary>
public sealed class ThreadQueries(Databases databases, NorwegianCalendar calendar)
{
    public const int PageSize = 25;

    /// <summary>The municipalities whose challenges the person reads.</summary>
    public async Task<IReadOnlyList<MunicipalityChoice>> PlacesAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        return await db.Set<Municipality>().Where(m => db.Scopes.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new MunicipalityChoice(m.Number, m.UniqueName)).ToListAsync(cancel);
    }

    /// <summary>Null where the person reads no challenges of it, or there is no such area.</summary>
    public async Task<PlaceThreads?> FindAsync(MunicipalityNumber number, PriorityAreaId? area, bool withClosed, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var place = await db.Set<Municipality>().AsNoTracking().SingleOrDefaultAsync(m => m.Number == number && db.Scopes.Contains(m.ScopeId), cancel);
        if (place is null) return null;

        var areas = db.Actor.ScopesFor(Operation.ReadActionPlans).ToHashSet();
        var title = area is { } asked && areas.Contains(place.ScopeId)
            ? await db.Set<PriorityArea>().Where(a => a.Id == asked && a.ScopeId == place.ScopeId).Select(a => a.Title).SingleOrDefaultAsync(cancel)
            : null;
        if (area is not null && title is null) return null;

        var found = db.Challenges.Where(c => c.ScopeId == place.ScopeId && (withClosed || c.ClosedOn == null));
        if (area is { } within) found = found.Where(c => db.Set<PlanGoal>().Any(g => g.PriorityAreaId == within && g.ChallengeId == c.Id));
        var total = await found.CountAsync(cancel);
        var starts = await found.OrderBy(c => c.ClosedOn != null).ThenByDescending(c => c.IdentifiedOn).ThenBy(c => c.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(c => new ThreadBeginning(c.Id, c.ScopeId, c.Title, c.Cause, c.ClosedOn)).ToListAsync(cancel);
        var themes = area is null ? await db.ThemesOfAsync(await db.ScopesOfAsync(number, cancel), calendar.Today, cancel) : [];
        db.TurnTo(Operation.ReadRecommendations);
        return new(number, place.UniqueName, title, await db.ThreadsAsync(starts, calendar.Today, cancel), total, themes);
    }
}
