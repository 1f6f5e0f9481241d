using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>Unties a person from the identity that signs in as them, so that the next sign-in with their address binds anew.
/// Whoever is signed in by the old one is put out.</summary>
public sealed class ReleaseIdentity(Databases databases)
{
    public async Task<Outcome> HandleAsync(PersonId id, int version, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;

        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return PersistenceRules.NotFound;
        if (person.Version != version) return PersistenceRules.Stale;
        db.Expect(person, version);

        var released = person.ReleaseIdentity();
        return released.IsDone ? await db.SaveAsync(cancel) : released;
    }
}
