using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems;

namespace Samarbeid.Web.Features.Recommendations.Addressees;

/// <summary>Gives an addressee another name or contact.</summary>
public sealed class ChangeAddressee(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(AddresseeId id, int version, string name, PersonId contact, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteRecommendations, cancel);
        var addressee = await db.Addressees.SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (addressee is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteRecommendations, new Thing(addressee.ScopeId)) is { IsDone: false } refused) return refused;
        // One who was the contact already may stay, as when only the name is put right.
        if (contact != addressee.ContactId && !await db.IsCandidateAsync(addressee.ScopeId, contact, calendar.Today, cancel))
            return RecommendationRules.ContactNotOffered;

        db.Expect(addressee, version);
        var changed = addressee.Change(name, contact);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
