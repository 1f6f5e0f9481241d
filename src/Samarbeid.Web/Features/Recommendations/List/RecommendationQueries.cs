using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>A recommendation as a line of the list.</summary>
public sealed record RecommendationRow(
    RecommendationId Id, string Reference, string Title, RecommendationState State, AddresseeId AddresseeId, DateOnly AnswerDue, DateOnly? AnsweredOn, int Actions)
{
    public string Addressee { get; init; } = "";
}

/// <summary>One page of recommendations, and how many there are in all.</summary>
/// <param name="MayWrite">Whether the person may make recommendations anywhere.</param>
public sealed record RecommendationRows(IReadOnlyList<RecommendationRow> Rows, int Total, bool MayWrite);

/// <summary>The list of recommendations; the same number of statements however many there are.</summary>
public sealed class RecommendationQueries(Databases databases)
{
    public const int PageSize = 40;

    public async Task<RecommendationRows> ListAsync(bool onlyUnanswered, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        IQueryable<Recommendation> found = db.Recommendations;
        if (onlyUnanswered) found = found.Where(Recommendation.AwaitsAnswer);

        var ordered = onlyUnanswered
            ? found.OrderBy(r => r.AnswerDue).ThenBy(r => r.Id)
            : found.OrderByDescending(r => r.MadeOn).ThenByDescending(r => r.Id);
        var rows = await ordered.Skip((page - 1) * PageSize).Take(PageSize)
            .Select(r => new RecommendationRow(r.Id, r.Reference, r.Title, r.State, r.AddresseeId, r.AnswerDue, r.AnsweredOn,
                db.ActionItems.Count(a => a.RecommendationId == r.Id)))
            .ToListAsync(cancel);
        var names = await NamesAsync(db, [.. rows.Select(r => r.AddresseeId).Distinct()], cancel);
        return new([.. rows.Select(r => r with { Addressee = names[r.AddresseeId] })], await found.CountAsync(cancel),
            db.Actor.MayAnywhere(Operation.WriteRecommendations));
    }

    // Whom a recommendation went to is part of it, also where the addressee is of another municipality the same body serves.
    private static Task<Dictionary<AddresseeId, string>> NamesAsync(SamarbeidDbContext db, List<AddresseeId> ids, CancellationToken cancel) =>
        db.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.Name, cancel);
}
