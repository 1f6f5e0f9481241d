using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Municipalities.Register;

/// <summary>Corrects the two facts the public sources are least sure of: the written form and the police district.
/// Moving a municipality moves it in and out of the grants that reach a whole district.</summary>
public sealed class CorrectMunicipality(Databases databases)
{
    public async Task<Outcome> HandleAsync(MunicipalityNumber number, int version, LanguageForm form, string district, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;

        var municipality = await db.Municipalities.SingleOrDefaultAsync(m => m.Number == number, cancel);
        var to = await db.PoliceDistricts.SingleOrDefaultAsync(d => d.Code == district, cancel);
        if (municipality is null || to is null) return PersistenceRules.NotFound;
        if (municipality.Version != version) return PersistenceRules.Stale;
        db.Expect(municipality, version);

        municipality.ChangeLanguageForm(form);
        municipality.MoveToPoliceDistrict(to);
        return await db.SaveAsync(cancel);
    }
}
