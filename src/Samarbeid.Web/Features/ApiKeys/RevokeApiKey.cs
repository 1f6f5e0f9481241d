using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Features.ApiKeys;

/// <summary>Lets a key of whoever is signed in open nothing, from the next thing its program asks on.</summary>
public sealed class RevokeApiKey(Databases databases, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(ApiKeyId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;
        // Revoked in another tab: it is as it was wanted.
        if (await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == id && k.PersonId == me, cancel) is not { } key) return Outcome.Done;

        db.ApiKeys.Remove(key);
        db.SecurityEvents.Add(SecurityEvent.Of(clock.GetUtcNow(), SecurityEventKind.ApiKeyRevoked, me, $"ApiKey {id.Value}"));
        return await db.SaveAsync(cancel);
    }
}
