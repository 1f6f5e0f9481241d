using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Contacts.Write;

/// <summary>Says something else of whoever holds a function: how they are reached, or until when.</summary>
public sealed class ChangeContact(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ContactHoldingId id, int version, ContactTerms terms, CancellationToken cancel) =>
        databases.ChangeContactAsync(id, version, terms.Person, calendar.Today, held => held.Change(terms, calendar.Today), cancel);
}
