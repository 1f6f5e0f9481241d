using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>A recommendation as a line of the list.</summary>
public sealed record RecommendationRow(
    RecommendationId Id, string Reference, string Title, RecommendationState State, AddresseeId AddresseeId, DateOnly AnswerDue, DateOnly? AnsweredOn, int Actions, string Place)
{
    public string Addressee { get; init; } = "";

    public string Citation => NumberSeries.In(Place, Reference);
}

/// <summary>One page of recommendations, and how many there are in all.</summary>
/// <param name="MayWrite">Whether the person may make recommendations anywhere.</param>
/// <param name="Place">The municipality whose recommendations these are; null for all.</param>
public sealed record RecommendationRows(IReadOnlyList<RecommendationRow> Rows, int Total, bool MayWrite, string? Place);

/// <summary>The list of recommendations; the same number of statements however many there are.</summary>
public sealed class RecommendationQueries(Databases databases)
{
    public const int PageSize = 40;

    public async Task<RecommendationRows> ListAsync(bool onlyUnanswered, MunicipalityNumber? of, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        IQueryable<Recommendation> found = db.Recommendations;
        if (of is { } number) found = Of(found, number, await db.ScopesOfAsync(number, cancel));
        if (onlyUnanswered) found = found.Where(Recommendation.AwaitsAnswer);

        var ordered = onlyUnanswered
            ? found.OrderBy(r => r.AnswerDue).ThenBy(r => r.Id)
            : found.OrderByDescending(r => r.MadeOn).ThenByDescending(r => r.Id);
        var (rows, total) = await ToRows(db, ordered.Skip((page - 1) * PageSize).Take(PageSize)).ToPageAsync(found, cancel);
        return new(await AddressedAsync(db, rows, cancel), total,
            db.Actor.MayAnywhere(Operation.WriteRecommendations),
            of is { } place ? await db.Municipalities.Where(m => m.Number == place).Select(m => m.UniqueName).SingleOrDefaultAsync(cancel) : null);
    }

    /// <summary>What the person is asked as the contact of an addressee, with or without a grant: what waits for an answer first, then the latest.</summary>
    public async Task<IReadOnlyList<RecommendationRow>> MineAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        if (db.Actor.Person is not { } me) return [];

        var asked = from r in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                    join a in db.Addressees on r.AddresseeId equals a.Id
                    where a.ContactId == me
                    select r;
        var waiting = await RowsAsync(db, asked.Where(Recommendation.AwaitsAnswer).OrderBy(r => r.AnswerDue).Take(PageSize), cancel);
        var others = await RowsAsync(db, asked.OrderByDescending(r => r.MadeOn).ThenByDescending(r => r.Id).Take(PageSize), cancel);
        return [.. waiting, .. others.ExceptBy(waiting.Select(r => r.Id), r => r.Id)];
    }

    private static async Task<IReadOnlyList<RecommendationRow>> RowsAsync(SamarbeidDbContext db, IQueryable<Recommendation> page, CancellationToken cancel) =>
        await AddressedAsync(db, await ToRows(db, page).ToListAsync(cancel), cancel);

    private static IQueryable<RecommendationRow> ToRows(SamarbeidDbContext db, IQueryable<Recommendation> page) =>
        page.Select(r => new RecommendationRow(r.Id, r.Reference, r.Title, r.State, r.AddresseeId, r.AnswerDue, r.AnsweredOn,
            db.ActionItems.Count(a => a.RecommendationId == r.Id),
            db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() ?? ""));

    private static async Task<IReadOnlyList<RecommendationRow>> AddressedAsync(
        SamarbeidDbContext db, IReadOnlyList<RecommendationRow> rows, CancellationToken cancel)
    {
        var names = await NamesAsync(db, [.. rows.Select(r => r.AddresseeId).Distinct()], cancel);
        return [.. rows.Select(r => r with { Addressee = names[r.AddresseeId] })];
    }

    // Whom a recommendation went to is part of it, also where the addressee is of another municipality the same body serves.
    private static Task<Dictionary<AddresseeId, string>> NamesAsync(SamarbeidDbContext db, List<AddresseeId> ids, CancellationToken cancel) =>
        db.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.Name, cancel);

    /// <summary>Recommendations of the bodies that serve a municipality, unless they name others: the rule by which the overview counts.</summary>
    private static IQueryable<Recommendation> Of(IQueryable<Recommendation> all, MunicipalityNumber number, IReadOnlyCollection<ScopeId> scopes) =>
        all.Where(r => scopes.Contains(r.ScopeId) && (!r.Municipalities.Any() || r.Municipalities.Any(m => m.Municipality == number)));
}
