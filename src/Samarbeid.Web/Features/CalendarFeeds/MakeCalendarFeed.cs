using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>Gives whoever is signed in an address for their calendar, instead of the one they may have had.</summary>
public sealed class MakeCalendarFeed(Databases databases, TimeProvider clock)
{
    /// <returns>The secret, which is not found again.</returns>
    public async Task<Outcome<PersonalSecret>> HandleAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;

        var (secret, now) = (PersonalSecret.New(), clock.GetUtcNow());
        if (await db.CalendarFeeds.SingleOrDefaultAsync(f => f.PersonId == me, cancel) is { } feed) feed.Renew(secret, now);
        else db.CalendarFeeds.Add(CalendarFeed.Make(me, secret, now));
        db.SecurityEvents.Add(SecurityEvent.Of(now, SecurityEventKind.CalendarFeedMade, me, $"Person {me}"));
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? secret : saved.Refusal!;
    }
}
