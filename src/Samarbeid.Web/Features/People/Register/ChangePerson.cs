using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>Corrects what the register says of a person.</summary>
public sealed class ChangePerson(Databases databases)
{
    public async Task<Outcome> HandleAsync(PersonId id, int version, PersonModel form, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;

        var person = await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (person is null) return PersistenceRules.NotFound;
        if (person.Version != version) return PersistenceRules.Stale;
        db.Expect(person, version);

        var changed = person.Change(form.Name, form.Email, form.Title ?? "", form.Party, form.Language);
        if (!changed.IsDone) return changed;
        var email = person.Email;
        if (await db.People.AnyAsync(p => p.Email == email && p.Id != id, cancel)) return PersonRules.EmailInUse;

        return await db.SaveAsync(cancel);
    }
}
