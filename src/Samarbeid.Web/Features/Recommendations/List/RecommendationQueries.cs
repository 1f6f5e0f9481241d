using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

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

/// <summary>A list of recommendations to be taken out: all its pages, read while they are written, by the grants of that moment.</summary>
/// <param name="Place">The municipality it is narrowed to; null for all.</param>
public sealed record RecommendationsTakenOut(string? Place, IAsyncEnumerable<RecommendationRow> Rows);

/// <summary>The list of recommendations; the same number of statements however many there are.</summary>
public sealed class RecommendationQueries(Databases databases)
{
    public const int PageSize = 40;

    private static readonly RecommendationState[] Unanswered = [.. Enum.GetValues<RecommendationState>().Where(s => s.AwaitsAnswer())];

    public Task<RecommendationRows> ListAsync(bool onlyUnanswered, MunicipalityNumber? of, int page, CancellationToken cancel) =>
        ListAsync(onlyUnanswered, of, default, page, cancel);

    public async Task<RecommendationRows> ListAsync(
        bool onlyUnanswered, MunicipalityNumber? of, ListOrder<RecommendationSort> order, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var (rows, total) = page == 1 && of is null && order.By is null
            ? (await CompiledRows.Of(db, (onlyUnanswered, db.IsWide()), First).ToListAsync(cancel)).ToFirstPage()
            : await PageAsync(db, onlyUnanswered, of, order, page, cancel);
        return new(await AddressedAsync(db, rows, cancel), total,
            db.Actor.MayAnywhere(Operation.WriteRecommendations), await NameOfAsync(db, of, cancel));
    }

    /// <summary>The list from end to end, to be taken out.</summary>
    public async Task<RecommendationsTakenOut> TakeOutAsync(bool onlyUnanswered, MunicipalityNumber? of, ListOrder<RecommendationSort> order, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var found = await FoundAsync(db, onlyUnanswered, of, order, cancel);
        var ids = await Ordered(db, found, onlyUnanswered, order).Select(r => r.Id).ToListAsync(cancel);
        return new(await NameOfAsync(db, of, cancel), RowsByKey.ReadAsync(ids, ReadAsync, row => row.Id, cancel));
    }

    /// <summary>Asked anew for each part: what may no longer be read when its turn comes is left out.</summary>
    private async Task<IReadOnlyList<RecommendationRow>> ReadAsync(IReadOnlyList<RecommendationId> ids, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        return await RowsAsync(db, db.Recommendations.Where(r => ids.Contains(r.Id)), cancel);
    }

    private static async Task<string?> NameOfAsync(SamarbeidDbContext db, MunicipalityNumber? of, CancellationToken cancel) =>
        of is { } place ? await db.Municipalities.Where(m => m.Number == place).Select(m => m.UniqueName).SingleOrDefaultAsync(cancel) : null;

    private static IQueryable<CountedRow<RecommendationRow>> First(SamarbeidDbContext db, (bool OnlyUnanswered, bool IsWide) shape)
    {
        var found = Found(db.Recommendations, shape.OnlyUnanswered);
        var candidates = shape is { OnlyUnanswered: true, IsWide: true }
            ? Unanswered.OfEach(state => Ordered(db.Recommendations.Where(r => r.State == state), true).Take(PageSize))
            : found;
        return ToRows(db, Ordered(candidates, shape.OnlyUnanswered).Take(PageSize)).Counting(found);
    }

    private static async Task<RowsPage<RecommendationRow>> PageAsync(
        SamarbeidDbContext db, bool onlyUnanswered, MunicipalityNumber? of, ListOrder<RecommendationSort> order, int page, CancellationToken cancel)
    {
        var found = await FoundAsync(db, onlyUnanswered, of, order, cancel);
        return await ToRows(db, Ordered(db, found, onlyUnanswered, order).Skip((page - 1) * PageSize).Take(PageSize)).ToPageAsync(found, cancel);
    }

    private static async Task<IQueryable<Recommendation>> FoundAsync(
        SamarbeidDbContext db, bool onlyUnanswered, MunicipalityNumber? of, ListOrder<RecommendationSort> order, CancellationToken cancel)
    {
        var found = Found(db.Seen(order), onlyUnanswered);
        return of is { } number ? Of(found, number, await db.ScopesOfAsync(number, cancel)) : found;
    }

    private static IOrderedQueryable<Recommendation> Ordered(SamarbeidDbContext db, IQueryable<Recommendation> found, bool onlyUnanswered, ListOrder<RecommendationSort> order) =>
        order.By is null ? Ordered(found, onlyUnanswered) : found.Sorted(db, order);

    private static IQueryable<Recommendation> Found(IQueryable<Recommendation> all, bool onlyUnanswered) =>
        onlyUnanswered ? all.Where(Recommendation.AwaitsAnswer) : all;

    private static IOrderedQueryable<Recommendation> Ordered(IQueryable<Recommendation> found, bool onlyUnanswered) => onlyUnanswered
        ? found.OrderBy(r => r.AnswerDue).ThenBy(r => r.Id)
        : found.OrderByDescending(r => r.MadeOn).ThenByDescending(r => r.Id);

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
            // Of the same scope, as the key between them says: without it a whole country is looked for in every scope.
            db.ActionItems.Count(a => a.RecommendationId == r.Id && a.ScopeId == r.ScopeId),
            db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() ?? ""));

    private static async Task<IReadOnlyList<RecommendationRow>> AddressedAsync(
        SamarbeidDbContext db, IReadOnlyList<RecommendationRow> rows, CancellationToken cancel)
    {
        IReadOnlyList<AddresseeId> ids = [.. rows.Select(r => r.AddresseeId).Distinct()];
        // Whom a recommendation went to is part of it, also where the addressee is of another municipality the same body serves.
        var names = await CompiledRows.Of(db, 0, ids, static (db, _, asked) => db.Addressees.IgnoreQueryFilters(new[] { SamarbeidDbContext.ScopeFilter })
            .Where(a => asked.Value.Contains(a.Id)).Select(a => new { a.Id, a.Name })).ToDictionaryAsync(a => a.Id, a => a.Name, null, cancel);
        return [.. rows.Select(r => r with { Addressee = names[r.AddresseeId] })];
    }

    /// <summary>Recommendations of the bodies that serve a municipality, unless they name others: the rule by which the overview counts.</summary>
    private static IQueryable<Recommendation> Of(IQueryable<Recommendation> all, MunicipalityNumber number, IReadOnlyCollection<ScopeId> scopes) =>
        all.Where(r => scopes.Contains(r.ScopeId) && (!r.Municipalities.Any() || r.Municipalities.Any(m => m.Municipality == number)));
}
