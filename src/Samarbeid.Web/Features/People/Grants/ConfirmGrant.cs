using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Confirms, as a second administrator, a grant that another gave to themselves.</summary>
public sealed class ConfirmGrant(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(GrantId id, int version, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;
        if (await db.Grants.SingleOrDefaultAsync(g => g.Id == id, cancel) is not { } grant) return PersistenceRules.NotFound;

        db.Expect(grant, version);
        var confirmed = grant.Confirm(db.Actor.Person!.Value, calendar.Today);
        return confirmed.IsDone ? await db.SaveAsync(cancel) : confirmed;
    }
}
