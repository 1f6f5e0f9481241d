using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Contacts;

/// <summary>Reads who holds which function: what was entered, and what the grants of the day say. Somebody who has left holds nothing.</summary>
public static class ContactReading
{
    /// <summary>The register of functions, in its order.</summary>
    public static Task<List<ContactFunction>> FunctionsAsync(this SamarbeidDbContext db, CancellationToken cancel) =>
        db.ContactFunctions.AsNoTracking().OrderBy(f => f.SortOrder).ToListAsync(cancel);

    /// <summary>The directory of some municipalities and of the places they lie in; two statements beside the register.</summary>
    /// <param name="db">Of anybody who is signed in: contacts have no scope.</param>
    /// <param name="places">How the places lie in each other.</param>
    /// <param name="functions">Those that are asked for.</param>
    /// <param name="numbers">The municipalities.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<ContactDirectory> DirectoryAsync(this SamarbeidDbContext db, ContactPlaces places, IReadOnlyList<ContactFunction> functions,
        IReadOnlyList<MunicipalityNumber> numbers, DateOnly day, CancellationToken cancel)
    {
        var entered = await (from h in db.ContactHoldings
                             from person in db.People.Where(p => p.Id == h.PersonId).DefaultIfEmpty()
                             where Period.HasDayFrom(h.From, h.To, day) && (h.PersonId == null || person!.IsActive)
                             select new Entered(h.Id, h.Function, h.Municipality, h.ServiceUnitId, h.District, h.IsDeputy, h.PersonId,
                                 h.PersonId == null ? h.Name : person!.Name, h.Phone, h.Email != "" || h.PersonId == null ? h.Email : person!.Email, h.From, h.To)).ToListAsync(cancel);
        var roles = functions.Select(f => f.HeldBy).OfType<Role>().ToList();
        var held = await (from role in db.HoldersOn(day).Roles
                          where roles.Contains(role.Role) && numbers.Contains(role.Municipality)
                          join person in db.People on role.PersonId equals person.Id
                          where person.IsActive
                          select new { role.Role, role.Municipality, role.PersonId, person.Name, person.Email, role.From, role.To }).ToListAsync(cancel);
        var byRole = from function in functions
                     join h in held on function.HeldBy equals (Role?)h.Role
                     select new ContactHolder(function.Code, ContactPlace.Of(h.Municipality), false, null, h.PersonId, h.Name, "", h.Email, h.From, h.To);
        return new(functions, [.. entered.Select(e => e.ToHolder()), .. byRole], places.Above, day);
    }

    private sealed record Entered(ContactHoldingId Id, string Function, MunicipalityNumber? Municipality, ServiceUnitId? Unit, string? District, bool IsDeputy, PersonId? Person,
        string Name, string Phone, string Email, DateOnly From, DateOnly? To)
    {
        public ContactHolder ToHolder() => new(Function,
            Municipality is { } number ? ContactPlace.Of(number) : Unit is { } unit ? ContactPlace.Of(unit) : ContactPlace.OfDistrict(District!),
            IsDeputy, Id, Person, Name, Phone, Email, From, To);
    }
}
