using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Shared.Registers;

/// <summary>Whether the places a form of a register sends back are in the public registers it offered them from.</summary>
internal static class KnownPlaces
{
    /// <param name="district">The code of a police district, where the form has one.</param>
    public static async Task<bool> AreKnownAsync(
        this SamarbeidDbContext db, IEnumerable<MunicipalityNumber> municipalities, string? district, CancellationToken cancel)
    {
        var asked = municipalities.Distinct().ToList();
        return await db.Set<Municipality>().CountAsync(m => asked.Contains(m.Number), cancel) == asked.Count
            && (district is null || await db.Set<PoliceDistrict>().AnyAsync(d => d.Code == district, cancel));
    }
}
