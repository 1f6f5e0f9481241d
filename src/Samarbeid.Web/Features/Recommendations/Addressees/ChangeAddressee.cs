using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Addressees;

/// <summary>Gives an addressee another name or contact.</summary>
public sealed class ChangeAddressee(Databases databases)
{
    public async Task<Outcome> HandleAsync(AddresseeId id, int version, string name, PersonId contact, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteRecommendations, cancel);
        var addressee = await db.Addressees.SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (addressee is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteRecommendations, new Thing(addressee.ScopeId)) is { IsDone: false } refused) return refused;
        if (!await db.People.AnyAsync(p => p.Id == contact, cancel)) return RegisterAddressee.ContactIsMissing;

        db.Expect(addressee, version);
        var changed = addressee.Change(name, contact);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
