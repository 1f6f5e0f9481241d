using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Themes;

/// <summary>A theme, when it was taken up, and when it is due.</summary>
/// <param name="Last">The last meeting held that took it up; null for none.</param>
/// <param name="Ahead">A coming meeting that has it on its agenda; null for none.</param>
public sealed record ThemeRow(BodyTheme Theme, ThemeMeeting? Last, ThemeMeeting? Ahead)
{
    /// <summary>The day of the latest meeting that has it on its agenda.</summary>
    public DateOnly? LastPlaced => Ahead?.Date ?? Last?.Date;

    public DateOnly DueFrom => Theme.DueFrom(LastPlaced);
}

/// <summary>An item of a meeting that takes a theme up.</summary>
public sealed record ThemeMeeting(MeetingId Id, AgendaItemId Item, DateOnly Date);

/// <summary>The themes a body takes up again and again, and whether the reader keeps them.</summary>
public sealed record ThemesView(IReadOnlyList<ThemeRow> Rows, bool MayKeep);

/// <summary>What a body takes up again and again.</summary>
public sealed class ThemeQueries(Databases databases)
{
    public async Task<ThemesView> OfAsync(MeetingBodyId body, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var scope = await db.MeetingBodies.Where(b => b.Id == body).Select(b => (ScopeId?)b.ScopeId).SingleOrDefaultAsync(cancel);
        var mayKeep = scope is { } owned && AccessPolicy.Decide(db.Actor, Operation.WriteMeetings, new Thing(owned)).IsDone;
        return new([.. (await db.ThemeRowsAsync(body, cancel)).OrderBy(r => r.DueFrom).ThenBy(r => r.Theme.Title, StringComparer.CurrentCulture)], mayKeep);
    }

    /// <summary>The themes that are due at a meeting and not on its agenda.</summary>
    public async Task<IReadOnlyList<ThemeRow>> DueAsync(MeetingBodyId body, DateOnly meeting, CancellationToken cancel) =>
        [.. (await OfAsync(body, cancel)).Rows.Where(r => r.Theme.IsDueAt(meeting, r.LastPlaced))];
}

internal static class ThemeRows
{
    /// <summary>The themes of a body that are taken up still, out of two statements.</summary>
    public static async Task<List<ThemeRow>> ThemeRowsAsync(this SamarbeidDbContext db, MeetingBodyId body, CancellationToken cancel)
    {
        var themes = await db.BodyThemes.AsNoTracking().Where(t => t.BodyId == body && !t.IsEnded).ToListAsync(cancel);
        var items = await (
            from item in db.AgendaItems
            join meeting in db.Meetings on item.MeetingId equals meeting.Id
            where meeting.BodyId == body && item.ThemeId != null
            orderby meeting.Date descending
            select new { Theme = item.ThemeId!.Value, Held = new ThemeMeeting(meeting.Id, item.Id, meeting.Date), meeting.State, item.IsPutOff }).ToListAsync(cancel);
        return [.. themes.Select(theme =>
        {
            var last = items.FirstOrDefault(i => i.Theme == theme.Id && i.State.HasMinutes() && !i.IsPutOff)?.Held;
            // What is put off, or of a meeting that was cancelled, waits in the queue: it is not due a second time.
            return new ThemeRow(theme, last, items.FirstOrDefault(i => i.Theme == theme.Id && i.Held != last && (last is null || i.Held.Date > last.Date))?.Held);
        })];
    }

    public static async Task<ThemeRow?> ThemeRowAsync(this SamarbeidDbContext db, BodyTheme theme, CancellationToken cancel) =>
        (await db.ThemeRowsAsync(theme.BodyId, cancel)).Find(r => r.Theme.Id == theme.Id);
}
