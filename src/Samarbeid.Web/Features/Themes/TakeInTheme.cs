using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.Themes;

/// <summary>Puts a theme that is due onto the agenda of a meeting.</summary>
public sealed class TakeInTheme(Databases databases)
{
    public async Task<Outcome<AgendaItemId>> HandleAsync(BodyThemeId id, MeetingId into, int version, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Domain.Access.Operation.WriteMeetings, cancel);
        // Numbers are taken in the same transaction.
        return await db.TogetherAsync(() => TakeInAsync(db, id, into, version, cancel), cancel);
    }

    private static async Task<Outcome<AgendaItemId>> TakeInAsync(SamarbeidDbContext db, BodyThemeId id, MeetingId into, int version, CancellationToken cancel)
    {
        if (await db.BodyThemes.SingleOrDefaultAsync(t => t.Id == id, cancel) is not { } theme) return PersistenceRules.NotFound;
        if (await db.FindMeetingAsync(into, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Domain.Access.Operation.WriteMeetings, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;
        if (meeting.BodyId != theme.BodyId) return ThemeRules.OtherBody;
        if (!theme.IsDueAt(meeting.Date, (await db.ThemeRowAsync(theme, cancel))?.LastPlaced)) return ThemeRules.NotDue;

        var added = await db.AddItemAsync(meeting, new(AgendaItemKind.Case, theme.Title, ""), cancel);
        if (!added.IsDone) return added.Refusal!;

        theme.Become(added.Value);
        db.Expect(meeting, version);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? added.Value.Id : saved.Refusal!;
    }
}
