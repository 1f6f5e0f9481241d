using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.People.Successions;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>Shuts a person out at once; the grants stay as they are and have no force meanwhile.</summary>
public sealed class DeactivatePerson(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(PersonId id, int version, IReadOnlyList<HandOn> handOn, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;

        return await db.TogetherAsync(
            async () =>
            {
                var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
                if (person is null) return PersistenceRules.NotFound;
                if (person.Version != version) return PersistenceRules.Stale;
                db.Expect(person, version);

                if (await db.HandOnAsync(id, handOn, calendar.Now, cancel) is { IsDone: false } notHanded) return notHanded;
                person.Deactivate();
                var saved = await db.SaveAsync(cancel);
                return saved.IsDone ? await db.DemandAnAdministratorAsync(calendar.Today, cancel) : saved;
            },
            cancel);
    }
}
