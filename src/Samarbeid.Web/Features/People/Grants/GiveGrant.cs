using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>The role, the place and the time of a grant to be given. With a district the municipalities do not count.</summary>
public sealed record GrantTerms(Role Role, IReadOnlyList<MunicipalityNumber> Municipalities, string? District, DateOnly From, DateOnly? To);

/// <summary>Gives a person a role. It has force from the person's next step on; one given to oneself, once a second administrator has confirmed it.</summary>
public sealed class GiveGrant(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<GrantId>> HandleAsync(SingleUseKey key, PersonId person, GrantTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return await db.OnceAsync(key, () => GiveAsync(db, person, terms, cancel), cancel);
    }

    private async Task<Outcome<GrantId>> GiveAsync(SamarbeidDbContext db, PersonId person, GrantTerms terms, CancellationToken cancel)
    {
        if (db.DemandAdministration() is { IsDone: false } refused) return refused.Refusal!;
        if (!await db.People.AnyAsync(p => p.Id == person && p.IsActive, cancel)) return PersistenceRules.NotFound;
        if (!await db.AreKnownAsync(terms.Municipalities, terms.District, cancel)) return PersistenceRules.UnknownPlace;

        foreach (var date in new[] { terms.From, terms.To ?? terms.From })
            if (NorwegianCalendar.CheckDate(date, calendar.Today) is { IsDone: false } tooFar) return tooFar.Refusal!;

        var given = Grant(person, terms);
        if (!given.IsDone) return given.Refusal!;

        if (person == db.Actor.Person)
            given.Value.GiveToOneself(await db.HoldersOn(calendar.Today).Administrators.AnyAsync(p => p.IsActive && p.Id != person, cancel));

        db.Grants.Add(given.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? given.Value.Id : saved.Refusal!;
    }

    private static Outcome<Grant> Grant(PersonId person, GrantTerms terms) => terms switch
    {
        { Role: Role.Administrator } => Domain.Access.Grant.ForAdministrator(person, terms.From),
        { District: { } district } => Domain.Access.Grant.ForDistrict(person, terms.Role, district, terms.From, terms.To),
        _ => Domain.Access.Grant.ForMunicipalities(person, terms.Role, terms.Municipalities, terms.From, terms.To),
    };
}
