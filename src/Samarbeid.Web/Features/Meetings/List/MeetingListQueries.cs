using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
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

public sealed record MeetingRow(
    MeetingId Id, DateOnly Date, TimeOnly StartsAt, string Place, MeetingState State, string BodyName, int Items, int OpenItems);

public sealed record BodyOption(MeetingBodyId Id, string Name);

/// <summary>One page of meetings, with what is needed to choose another.</summary>
public sealed record MeetingRows(IReadOnlyList<MeetingRow> Rows, int Total, IReadOnlyList<BodyOption> Bodies, bool MayPlan);

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
        var found = Filtered(db.Meetings, filter);
        if (body is { } only) found = found.Where(m => m.BodyId == only);
        if (of is { } number)
        {
            var scopes = await db.ScopesOfAsync(number, cancel);
            found = found.Where(m => scopes.Contains(m.ScopeId));
        }

        return await ToRows(db, Ordered(found, filter).Skip((page - 1) * PageSize).Take(PageSize)).ToPageAsync(found, cancel);
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
