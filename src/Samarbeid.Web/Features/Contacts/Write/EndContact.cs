using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Contacts.Write;

/// <summary>Ends somebody's time in a function with yesterday; they are on no list from now on.</summary>
public sealed class EndContact(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ContactHoldingId id, int version, CancellationToken cancel) =>
        databases.ChangeContactAsync(id, version, null, calendar.Today, held => held.End(calendar.Today), cancel);
}
