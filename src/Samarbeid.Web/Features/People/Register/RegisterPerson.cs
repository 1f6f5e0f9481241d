using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>Takes a new person into the register. The person sees nothing before a grant is given.</summary>
public sealed class RegisterPerson(Databases databases)
{
    public async Task<Outcome<PersonId>> HandleAsync(SingleUseKey key, PersonModel form, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return await db.OnceAsync(key, () => RegisterAsync(db, form, cancel), cancel);
    }

    private static async Task<Outcome<PersonId>> RegisterAsync(SamarbeidDbContext db, PersonModel form, CancellationToken cancel)
    {
        if (db.DemandAdministration() is { IsDone: false } refused) return refused.Refusal!;

        var registered = Person.Register(form.Name, form.Email, form.Title ?? "", form.Party, form.Language);
        if (!registered.IsDone) return registered.Refusal!;
        var person = registered.Value;
        if (await db.People.AnyAsync(p => p.Email == person.Email, cancel)) return PersonRules.EmailInUse;

        db.People.Add(person);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? person.Id : saved.Refusal!;
    }
}
