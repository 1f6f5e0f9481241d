using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Recommendations.Addressees;

/// <summary>A line of the register of addressees.</summary>
public sealed record AddresseeRow(
    AddresseeId Id, int Version, string Name, MunicipalityNumber Municipality, string MunicipalityName, PersonId ContactId, string Contact);

/// <summary>The register of addressees, and what its form chooses from.</summary>
public sealed class AddresseeQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<IReadOnlyList<AddresseeRow>> ListAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteRecommendations, cancel);
        return await (from a in db.Addressees
                      join m in db.Set<Municipality>() on a.Municipality equals m.Number
                      join p in db.People on a.ContactId equals p.Id
                      orderby NorwegianText.InOrder(m.UniqueName), NorwegianText.InOrder(a.Name)
                      select new AddresseeRow(a.Id, a.Version, a.Name, m.Number, m.UniqueName, p.Id, p.Name)).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<MunicipalityChoice>> MunicipalitiesAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteRecommendations, cancel);
        return await db.Set<Municipality>().Where(m => db.Scopes.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new MunicipalityChoice(m.Number, m.UniqueName)).ToListAsync(cancel);
    }

    /// <summary>Who can be the contact of an addressee in a municipality; empty where the person may not write.</summary>
    public async Task<IReadOnlyList<PersonChoice>> ContactsAsync(MunicipalityNumber number, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteRecommendations, cancel);
        var scope = await db.Set<Municipality>().Where(m => m.Number == number && db.Scopes.Contains(m.ScopeId))
            .Select(m => (ScopeId?)m.ScopeId).SingleOrDefaultAsync(cancel);
        return scope is { } own ? await db.CandidatesAsync(own, calendar.Today, cancel) : [];
    }
}
