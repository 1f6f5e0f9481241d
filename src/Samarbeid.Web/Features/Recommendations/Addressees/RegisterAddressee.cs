using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems;

namespace Samarbeid.Web.Features.Recommendations.Addressees;

/// <summary>Enters somebody recommendations can be addressed to (adressat).</summary>
public sealed class RegisterAddressee(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<AddresseeId>> HandleAsync(
        SingleUseKey key, MunicipalityNumber number, string name, PersonId contact, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteRecommendations, cancel);
        return await db.OnceAsync(key, () => RegisterAsync(db, number, name, contact, cancel), cancel);
    }

    private async Task<Outcome<AddresseeId>> RegisterAsync(
        SamarbeidDbContext db, MunicipalityNumber number, string name, PersonId contact, CancellationToken cancel)
    {
        var municipality = await db.Set<Municipality>().AsNoTracking().SingleOrDefaultAsync(m => m.Number == number, cancel);
        if (municipality is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteRecommendations, new Thing(municipality.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (!await db.IsCandidateAsync(municipality.ScopeId, contact, calendar.Today, cancel)) return RecommendationRules.ContactNotOffered;

        var registered = Addressee.Register(municipality, name, contact);
        if (!registered.IsDone) return registered.Refusal!;

        db.Addressees.Add(registered.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? registered.Value.Id : saved.Refusal!;
    }
}
