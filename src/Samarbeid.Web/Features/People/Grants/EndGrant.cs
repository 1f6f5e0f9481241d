using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.People.Successions;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Ends a grant at once, and gives what its holder holds there to those who take over. The last administrator's cannot be ended.</summary>
public sealed class EndGrant(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(GrantId id, int version, IReadOnlyList<HandOn> handOn, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;

        return await db.TogetherAsync(
            async () =>
            {
                var grant = await db.Grants.SingleOrDefaultAsync(g => g.Id == id, cancel);
                if (grant is null) return PersistenceRules.NotFound;
                if (grant.Version != version) return PersistenceRules.Stale;
                db.Expect(grant, version);

                if (await db.HandOnAsync(grant.PersonId, handOn, calendar.Now, cancel) is { IsDone: false } notHanded) return notHanded;
                var ended = grant.End(calendar.Today);
                if (!ended.IsDone) return ended;
                var saved = await db.SaveAsync(cancel);
                return saved.IsDone ? await db.DemandAnAdministratorAsync(calendar.Today, cancel) : saved;
            },
            cancel);
    }
}
