using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Municipalities.Choose;

/// <summary>The municipalities a person may choose to work with: those they read something of.</summary>
public sealed class OwnPlaceQueries(Databases databases)
{
    private static readonly Operation[] Readings =
        [Operation.ReadMeetings, Operation.ReadRecommendations, Operation.ReadActions, Operation.ReadAgreements, Operation.ReadApprovedReports];

    /// <summary>In Norwegian order.</summary>
    public async Task<IReadOnlyList<PlaceChoice>> ListAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Readings, cancel);
        return await db.Municipalities.Where(m => db.Scopes.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new PlaceChoice(m.Number, m.UniqueName, m.OfficialName)).ToListAsync(cancel);
    }
}
