using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ApiKeys;

/// <summary>A key that was made.</summary>
/// <param name="Secret">Null where the form came a second time: it was shown the first time, and is kept nowhere.</param>
public sealed record MadeApiKey(ApiKeyId Id, PersonalSecret? Secret);

/// <summary>Makes a key with which a program reads as whoever is signed in.</summary>
public sealed class MakeApiKey(Databases databases, TimeProvider clock)
{
    public async Task<Outcome<MadeApiKey>> HandleAsync(SingleUseKey key, ApiKeyDraft draft, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;

        var (secret, now) = (PersonalSecret.New(), clock.GetUtcNow());
        ApiKeyId? mine = null;
        var id = await db.OnceAsync<Guid>(
            key,
            async () =>
            {
                var made = ApiKey.Make(me, draft, secret, await db.ApiKeys.CountAsync(k => k.PersonId == me, cancel), now);
                if (!made.IsDone) return made.Refusal!;

                db.ApiKeys.Add(made.Value);
                db.SecurityEvents.Add(SecurityEvent.Of(now, SecurityEventKind.ApiKeyMade, me, $"ApiKey {made.Value.Id.Value}"));
                var saved = await db.SaveAsync(cancel);
                if (!saved.IsDone) return saved.Refusal!;

                mine = made.Value.Id;
                return made.Value.Id.Value;
            },
            cancel);
        return id.IsDone ? new MadeApiKey(new(id.Value), mine?.Value == id.Value ? secret : null) : id.Refusal!;
    }
}
