using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Themes;

/// <summary>What every change of a theme does around its own step.</summary>
internal static class ThemeChanges
{
    public static async Task<Outcome> ChangeThemeAsync(
        this Databases databases, BodyThemeId id, int version, Func<SamarbeidDbContext, BodyTheme, Task<Outcome>> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        if (await db.BodyThemes.SingleOrDefaultAsync(t => t.Id == id, cancel) is not { } theme) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(theme.ScopeId)) is { IsDone: false } refused) return refused;

        db.Expect(theme, version);
        var changed = await step(db, theme);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
