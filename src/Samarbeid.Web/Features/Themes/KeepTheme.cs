using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Themes;

/// <summary>Makes something a theme that a body takes up again and again.</summary>
public sealed class KeepTheme(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<BodyThemeId>> HandleAsync(SingleUseKey key, MeetingBodyId id, string title, ThemeRhythm rhythm, DateOnly from, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => KeepAsync(db, id, title, rhythm, from, cancel), cancel);
    }

    private async Task<Outcome<BodyThemeId>> KeepAsync(SamarbeidDbContext db, MeetingBodyId id, string title, ThemeRhythm rhythm, DateOnly from, CancellationToken cancel)
    {
        if (await db.MeetingBodies.SingleOrDefaultAsync(b => b.Id == id, cancel) is not { } body) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(body.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (NorwegianCalendar.CheckDate(from, calendar.Today) is { IsDone: false } tooFar) return tooFar.Refusal!;

        var kept = BodyTheme.Keep(body, title, rhythm, from);
        if (!kept.IsDone) return kept.Refusal!;
        if (await db.BodyThemes.AnyAsync(t => t.BodyId == id && !t.IsEnded && t.Title == kept.Value.Title, cancel)) return ThemeRules.IsKept;

        db.BodyThemes.Add(kept.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? kept.Value.Id : saved.Refusal!;
    }
}
