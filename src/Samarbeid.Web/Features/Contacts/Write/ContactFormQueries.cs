using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Contacts.Write;

/// <summary>Somebody who is entered, as the form opens.</summary>
public sealed record ContactDetails(ContactHoldingId Id, int Version, string Function, ContactPlace Place, ContactTerms Terms);

/// <summary>What a form of contacts offers.</summary>
/// <param name="Writable">The places the person may write in.</param>
public sealed record ContactOffer(ContactPlaces Places, IReadOnlySet<ContactPlace> Writable, IReadOnlyList<ContactFunction> Functions);

/// <summary>What is entered of contacts, for those who may change it.</summary>
public sealed class ContactFormQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<ContactOffer> OfferAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteContacts, cancel);
        var places = await ContactPlaces.ReadAsync(db, cancel);
        var all = places.Municipalities.Select(m => ContactPlace.Of(m.Number)).Concat(places.Units.Select(u => ContactPlace.Of(u.Id)))
            .Concat(places.Districts.Select(d => ContactPlace.OfDistrict(d.Code)));
        return new(places, all.Where(p => db.MayWriteContacts(places.ScopesIn(p))).ToHashSet(), await db.FunctionsAsync(cancel));
    }

    /// <returns>Nothing for somebody who may not change it.</returns>
    public async Task<ContactDetails?> FindAsync(ContactHoldingId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteContacts, cancel);
        if (await db.ContactHoldings.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id, cancel) is not { } held) return null;
        if (!db.MayWriteContacts((await ContactPlaces.ReadAsync(db, cancel)).ScopesIn(held.Place))) return null;

        var terms = new ContactTerms(held.IsDeputy, held.PersonId, held.Name, held.Phone, held.Email, held.From, held.To);
        return new(held.Id, held.Version, held.Function, held.Place, terms);
    }

    /// <summary>The people of the register who may be entered in a place: those with a role in it, and whoever is entered already.</summary>
    public async Task<IReadOnlyList<PersonChoice>> CandidatesAsync(ContactPlace place, PersonId? already, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteContacts, cancel);
        var places = await ContactPlaces.ReadAsync(db, cancel);
        if (!db.MayWriteContacts(places.ScopesIn(place))) return [];

        return await db.ContactCandidates(places, place, calendar.Today).Concat(db.People.Where(p => p.Id == already && p.IsActive)).Distinct()
            .OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);
    }
}

internal static class ContactCandidacy
{
    public static IQueryable<Person> ContactCandidates(this SamarbeidDbContext db, ContactPlaces places, ContactPlace place, DateOnly today)
    {
        var numbers = places.MunicipalitiesIn(place).Select(m => m.Number).ToList();
        return db.People.Where(p => p.IsActive && db.HoldersOn(today).Roles.Any(r => r.PersonId == p.Id && numbers.Contains(r.Municipality)));
    }
}
