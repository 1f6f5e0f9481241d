using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Municipalities.Register;

/// <summary>A municipality with the two facts an administrator may correct, and what the public sources said of them.</summary>
public sealed record MunicipalityRow(
    MunicipalityNumber Number, int Version, string Name, string OfficialName, LanguageForm LanguageForm, string District, string DistrictName,
    LanguageForm SourceLanguageForm, string SourceDistrict)
{
    public bool IsCorrected => LanguageForm != SourceLanguageForm || District != SourceDistrict;
}

/// <summary>The register of municipalities, for the administrator.</summary>
public sealed class MunicipalityRegisterQueries(Databases databases)
{
    public const int PageSize = 40;

    public async Task<RowsPage<MunicipalityRow>> ListAsync(string? term, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return new([], 0);

        var found = db.Municipalities.AsQueryable();
        if (term is not null)
        {
            var number = MunicipalityNumber.TryParse(term, out var parsed) ? parsed : (MunicipalityNumber?)null;
            found = found.Where(m => NorwegianText.Contains(m.UniqueName, term) || NorwegianText.Contains(m.OfficialName, term) || m.Number == number);
        }

        var total = await found.CountAsync(cancel);
        var ordered = found.OrderBy(m => NorwegianText.InOrder(m.UniqueName)).Skip((page - 1) * PageSize).Take(PageSize);
        return new(await ReadAsync(db, ordered, cancel), total);
    }

    public async Task<MunicipalityRow?> FindAsync(MunicipalityNumber number, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return null;

        return (await ReadAsync(db, db.Municipalities.Where(m => m.Number == number), cancel)).SingleOrDefault();
    }

    private static async Task<IReadOnlyList<MunicipalityRow>> ReadAsync(
        SamarbeidDbContext db, IQueryable<Municipality> municipalities, CancellationToken cancel)
    {
        var districts = (await db.DistrictsAsync(cancel)).ToDictionary(d => d.Code, d => d.Name);
        var rows = await municipalities.Select(m => new MunicipalityRow(
            m.Number, m.Version, m.UniqueName, m.OfficialName, m.LanguageForm, m.PoliceDistrictCode, "", m.SourceLanguageForm, m.SourcePoliceDistrictCode))
            .ToListAsync(cancel);
        return [.. rows.Select(r => r with { DistrictName = districts[r.District] })];
    }
}
