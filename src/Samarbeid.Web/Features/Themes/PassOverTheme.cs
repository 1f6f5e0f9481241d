using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Themes;

/// <summary>Leaves a theme that is due to the next meeting, with a reason (ikke denne gang).</summary>
public sealed class PassOverTheme(Databases databases)
{
    public Task<Outcome> HandleAsync(BodyThemeId id, int version, MeetingId meeting, string reason, CancellationToken cancel) =>
        databases.ChangeThemeAsync(id, version, async (db, theme) =>
        {
            var date = await db.Meetings.Where(m => m.Id == meeting && m.BodyId == theme.BodyId).Select(m => (DateOnly?)m.Date).SingleOrDefaultAsync(cancel);
            return date is { } day ? theme.PassOver(day, (await db.ThemeRowAsync(theme, cancel))?.LastPlaced, reason) : ThemeRules.OtherBody;
        }, cancel);
}
