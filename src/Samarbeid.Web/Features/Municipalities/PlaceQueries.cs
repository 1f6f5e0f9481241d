using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Municipalities;

/// <summary>A municipality one may choose; the official name is searched too, so that Snåase is found.</summary>
public sealed record PlaceChoice(MunicipalityNumber Number, string Name, string OfficialName);

/// <summary>A service unit as a short way to its municipalities.</summary>
public sealed record UnitChoice(string Name, IReadOnlyList<MunicipalityNumber> Municipalities);

/// <summary>A police district one may choose.</summary>
public sealed record DistrictChoice(string Code, string Name);

/// <summary>The places a grant, a body or a service unit may be tied to.</summary>
public sealed record PlaceChoices(
    IReadOnlyList<PlaceChoice> Municipalities, IReadOnlyList<UnitChoice> Units, IReadOnlyList<DistrictChoice> Districts)
{
    public static readonly PlaceChoices None = new([], [], []);
}

/// <summary>The places of the registers, in Norwegian order.</summary>
public sealed class PlaceQueries(Databases databases)
{
    public async Task<PlaceChoices> FindAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return PlaceChoices.None;

        var municipalities = await db.Municipalities.OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new PlaceChoice(m.Number, m.UniqueName, m.OfficialName)).ToListAsync(cancel);
        var units = await db.ServiceUnits.OrderBy(u => NorwegianText.InOrder(u.Name))
            .Select(u => new UnitChoice(u.Name, u.Municipalities.Select(m => m.Municipality).ToList())).ToListAsync(cancel);
        return new(municipalities, units, await db.DistrictsAsync(cancel));
    }
}

internal static class Districts
{
    /// <summary>The twelve districts, named in the person's written form.</summary>
    public static async Task<IReadOnlyList<DistrictChoice>> DistrictsAsync(this SamarbeidDbContext db, CancellationToken cancel)
    {
        var isNynorsk = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nn";
        return await db.PoliceDistricts.OrderBy(d => NorwegianText.InOrder(d.NameNb))
            .Select(d => new DistrictChoice(d.Code, isNynorsk ? d.NameNn : d.NameNb)).ToListAsync(cancel);
    }
}
