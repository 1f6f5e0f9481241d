using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>Lets the address of a person's calendar lead nowhere, at once.</summary>
public sealed class RevokeCalendarFeed(Databases databases, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;
        // Revoked in another tab: it is as it was wanted.
        if (await db.CalendarFeeds.SingleOrDefaultAsync(f => f.PersonId == me, cancel) is not { } feed) return Outcome.Done;

        db.CalendarFeeds.Remove(feed);
        db.SecurityEvents.Add(SecurityEvent.Of(clock.GetUtcNow(), SecurityEventKind.CalendarFeedRevoked, me, $"Person {me}"));
        return await db.SaveAsync(cancel);
    }
}
