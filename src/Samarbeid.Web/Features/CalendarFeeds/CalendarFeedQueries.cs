using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>Whether whoever is signed in has a feed; its address is read by nobody.</summary>
public sealed class CalendarFeedQueries(Databases databases)
{
    /// <returns>When its address was made, on the Norwegian clock; null where there is none.</returns>
    public async Task<DateTimeOffset?> MadeAtAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return null;

        var made = await db.CalendarFeeds.Where(f => f.PersonId == me).Select(f => (DateTimeOffset?)f.MadeAt).SingleOrDefaultAsync(cancel);
        return made is { } at ? NorwegianCalendar.Local(at) : null;
    }
}
