using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>Lets a person in again, with the grants that are still in force.</summary>
public sealed class ReactivatePerson(Databases databases)
{
    public async Task<Outcome> HandleAsync(PersonId id, int version, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;

        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return PersistenceRules.NotFound;
        if (person.Version != version) return PersistenceRules.Stale;
        db.Expect(person, version);

        person.Reactivate();
        return await db.SaveAsync(cancel);
    }
}
