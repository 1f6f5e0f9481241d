using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Notifications;

/// <summary>Counts what a page has shown as seen: what comes after that is new.</summary>
public sealed class SeeNotifications(Databases databases)
{
    /// <param name="until">When the latest that was shown had come.</param>
    public async Task<Outcome> HandleAsync(DateTimeOffset until, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;

        if (await db.NotificationsSeen.SingleOrDefaultAsync(s => s.PersonId == me, cancel) is { } seen) seen.LookUntil(until);
        else db.NotificationsSeen.Add(NotificationsSeen.By(me, until));
        return await db.SaveAsync(cancel);
    }
}
