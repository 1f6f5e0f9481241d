using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Contacts.Write;

/// <summary>Says who holds a function in a place, or stands in there.</summary>
public sealed class EnterContact(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<ContactHoldingId>> HandleAsync(SingleUseKey key, string function, ContactPlace place, ContactTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteContacts, cancel);
        return await db.OnceAsync(key, () => EnterAsync(db, function, place, terms, cancel), cancel);
    }

    private async Task<Outcome<ContactHoldingId>> EnterAsync(SamarbeidDbContext db, string code, ContactPlace place, ContactTerms terms, CancellationToken cancel)
    {
        if (await db.DemandContactsAsync(place, terms.Person, null, calendar.Today, cancel) is { IsDone: false } refused) return refused.Refusal!;
        if (await db.ContactFunctions.AsNoTracking().SingleOrDefaultAsync(f => f.Code == code, cancel) is not { } function) return PersistenceRules.NotFound;

        var entered = ContactHolding.Enter(function, place, terms, calendar.Today);
        if (!entered.IsDone) return entered.Refusal!;

        db.ContactHoldings.Add(entered.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? entered.Value.Id : saved.Refusal!;
    }
}
