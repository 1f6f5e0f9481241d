using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.List;

/// <summary>Which meetings a list shows.</summary>
public enum MeetingFilter
{
    Coming,
    Held,
    All,
}

/// <summary>The words of the address for the lists of meetings.</summary>
public static class MeetingFilters
{
    /// <summary>An unknown word shows the coming ones.</summary>
    public static MeetingFilter Parse(string? view) => view switch
    {
        MeetingAddresses.HeldView => MeetingFilter.Held,
        MeetingAddresses.AllView => MeetingFilter.All,
        _ => MeetingFilter.Coming,
    };
}

public sealed record MeetingRow(
    MeetingId Id, DateOnly Date, TimeOnly StartsAt, string Place, MeetingState State, string BodyName, int Items, int OpenItems);

public sealed record BodyOption(MeetingBodyId Id, string Name);

/// <summary>One page of meetings, with what is needed to choose another.</summary>
public sealed record MeetingRows(IReadOnlyList<MeetingRow> Rows, int Total, IReadOnlyList<BodyOption> Bodies, bool MayPlan);

/// <summary>A list of meetings to be taken out: all its pages, read while they are written, by the grants of that moment.</summary>
/// <param name="Place">The municipality it is narrowed to; null for all.</param>
public sealed record MeetingsTakenOut(string? Place, IAsyncEnumerable<MeetingRow> Rows);

/// <summary>The list of meetings of the bodies the person takes part in.</summary>
public sealed class MeetingListQueries(Databases databases)
{
    public const int PageSize = 40;

    private static readonly MeetingState[] Coming = [MeetingState.Planned, MeetingState.Called, MeetingState.Postponed];
    private static readonly MeetingState[] Held = [MeetingState.Held, MeetingState.AwaitingApproval, MeetingState.Approved];

    /// <inheritdoc cref="ListAsync(MeetingFilter, MeetingBodyId?, MunicipalityNumber?, int, CancellationToken)"/>
    public Task<MeetingRows> ListAsync(MeetingFilter filter, MeetingBodyId? body, int page, CancellationToken cancel) => ListAsync(filter, body, null, page, cancel);

    /// <param name="filter">Which of them.</param>
    /// <param name="body">Null for all bodies.</param>
    /// <param name="of">The municipality whose bodies' meetings are listed; null for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<MeetingRows> ListAsync(MeetingFilter filter, MeetingBodyId? body, MunicipalityNumber? of, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var (rows, total) = page == 1 && body is null && of is null
            ? (await CompiledRows.Of(db, filter, First).ToListAsync(cancel)).ToFirstPage()
            : await PageAsync(db, filter, body, of, page, cancel);
        var bodies = await CompiledRows.Of(db, 0, static (db, _) => db.MeetingBodies.OrderBy(b => NorwegianText.InOrder(b.Name))
            .Select(b => new BodyOption(b.Id, b.Name))).ToListAsync(cancel);
        return new(Sorted(rows, filter), total, bodies, db.Actor.MayAnywhere(Operation.WriteMeetings));
    }

    private static IQueryable<CountedRow<MeetingRow>> First(SamarbeidDbContext db, MeetingFilter filter)
    {
        var found = Filtered(db.Meetings, filter);
        return ToRows(db, Ordered(found, filter).Take(PageSize)).Counting(found);
    }

    private static async Task<RowsPage<MeetingRow>> PageAsync(
        SamarbeidDbContext db, MeetingFilter filter, MeetingBodyId? body, MunicipalityNumber? of, int page, CancellationToken cancel)
    {
        var found = await FoundAsync(db, filter, body, of, cancel);
        return await ToRows(db, Ordered(found, filter).Skip((page - 1) * PageSize).Take(PageSize)).ToPageAsync(found, cancel);
    }

    private static async Task<IQueryable<Meeting>> FoundAsync(
        SamarbeidDbContext db, MeetingFilter filter, MeetingBodyId? body, MunicipalityNumber? of, CancellationToken cancel)
    {
        var found = Filtered(db.Meetings, filter);
        if (body is { } only) found = found.Where(m => m.BodyId == only);
        if (of is not { } number) return found;

        var scopes = await db.ScopesOfAsync(number, cancel);
        return found.Where(m => scopes.Contains(m.ScopeId));
    }

    /// <summary>The list from end to end, to be taken out.</summary>
    public async Task<MeetingsTakenOut> TakeOutAsync(MeetingFilter filter, MeetingBodyId? body, MunicipalityNumber? of, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var ids = await Ordered(await FoundAsync(db, filter, body, of, cancel), filter).Select(m => m.Id).ToListAsync(cancel);
        var place = of is { } number ? await db.Municipalities.Where(m => m.Number == number).Select(m => m.UniqueName).SingleOrDefaultAsync(cancel) : null;
        return new(place, RowsByKey.ReadAsync(ids, ReadAsync, row => row.Id, cancel));
    }

    /// <summary>Asked anew for each part: what may no longer be read when its turn comes is left out.</summary>
    private async Task<IReadOnlyList<MeetingRow>> ReadAsync(IReadOnlyList<MeetingId> ids, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        return await ToRows(db, db.Meetings.Where(m => ids.Contains(m.Id))).ToListAsync(cancel);
    }

    private static IQueryable<MeetingRow> ToRows(SamarbeidDbContext db, IQueryable<Meeting> page) =>
        page.Join(db.MeetingBodies, m => m.BodyId, b => b.Id, (m, b) => new MeetingRow(
            m.Id, m.Date, m.StartsAt, m.Place, m.State, b.Name,
            m.Items.Count, m.Items.Count(i => !i.IsNoted && !i.IsPutOff && !i.IsConcludedApart && i.Conclusion == "")));

    private static IQueryable<Meeting> Filtered(IQueryable<Meeting> meetings, MeetingFilter filter) => filter switch
    {
        MeetingFilter.Coming => meetings.Where(m => Coming.Contains(m.State)),
        MeetingFilter.Held => meetings.Where(m => Held.Contains(m.State)),
        _ => meetings,
    };

    private static IOrderedQueryable<Meeting> Ordered(IQueryable<Meeting> meetings, MeetingFilter filter) =>
        filter is MeetingFilter.Coming
            ? meetings.OrderBy(m => m.Date).ThenBy(m => m.StartsAt).ThenBy(m => m.Id)
            : meetings.OrderByDescending(m => m.Date).ThenByDescending(m => m.StartsAt).ThenBy(m => m.Id);

    // A join may lose the order of the page it was given.
    private static IReadOnlyList<MeetingRow> Sorted(IReadOnlyList<MeetingRow> rows, MeetingFilter filter) =>
        filter is MeetingFilter.Coming
            ? [.. rows.OrderBy(r => r.Date).ThenBy(r => r.StartsAt)]
            : [.. rows.OrderByDescending(r => r.Date).ThenByDescending(r => r.StartsAt)];
}
