using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Contacts.Write;

/// <summary>What every step with contacts does around its own.</summary>
internal static class ContactChange
{
    /// <summary>Asks for the place, and that a person who is entered is one the form offered.</summary>
    public static async Task<Outcome> DemandContactsAsync(
        this SamarbeidDbContext db, ContactPlace place, PersonId? person, PersonId? already, DateOnly today, CancellationToken cancel)
    {
        var places = await ContactPlaces.ReadAsync(db, cancel);
        if (places.NameOf(place) is null) return PersistenceRules.UnknownPlace;
        if (db.DemandContacts(place, places.ScopesIn(place)) is { IsDone: false } refused) return refused;
        if (person is null || person == already) return Outcome.Done;

        return await db.ContactCandidates(places, place, today).AnyAsync(p => p.Id == person, cancel) ? Outcome.Done : ContactRules.NotOffered;
    }

    public static async Task<Outcome> ChangeContactAsync(this Databases databases, ContactHoldingId id, int version, PersonId? person, DateOnly today,
        Func<ContactHolding, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteContacts, cancel);
        var held = await db.ContactHoldings.SingleOrDefaultAsync(h => h.Id == id, cancel);
        if (held is null) return PersistenceRules.NotFound;
        if (await db.DemandContactsAsync(held.Place, person, held.PersonId, today, cancel) is { IsDone: false } refused) return refused;
        if (held.Version != version) return PersistenceRules.Stale;

        db.Expect(held, version);
        var done = step(held);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }
}
