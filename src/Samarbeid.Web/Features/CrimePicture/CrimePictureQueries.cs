using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.CrimePicture;

/// <summary>A municipality to choose, and whether it is one of the person's own.</summary>
public sealed record MunicipalityToChoose(MunicipalityNumber Number, string Name, string OfficialName, bool IsMine);

/// <summary>The public figures of any municipality; who is signed in may read them.</summary>
public sealed class CrimePictureQueries(Databases databases)
{
    public async Task<Infrastructure.Figures.CrimePicture?> FindAsync(MunicipalityNumber number, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadApprovedReports, cancel);
        return await CrimePictureQuery.ReadAsync(db, number, cancel);
    }

    public async Task<IReadOnlyList<MunicipalityToChoose>> MunicipalitiesAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadApprovedReports, cancel);
        var mine = db.Scopes.ToHashSet();
        var all = await db.Municipalities.OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new { m.Number, m.UniqueName, m.OfficialName, m.ScopeId }).ToListAsync(cancel);
        return [.. all.Select(m => new MunicipalityToChoose(m.Number, m.UniqueName, m.OfficialName, mine.Contains(m.ScopeId)))];
    }

    /// <summary>Whether the person may write down challenges of the municipality.</summary>
    public async Task<bool> MayAddChallengeAsync(MunicipalityNumber number, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.WriteRecommendations, Operation.WriteReports], cancel);
        return await db.Municipalities.AnyAsync(m => m.Number == number && db.Scopes.Contains(m.ScopeId), cancel);
    }
}
