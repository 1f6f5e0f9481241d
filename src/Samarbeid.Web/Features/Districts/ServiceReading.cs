using Samarbeid.Domain.Access;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Overview;

namespace Samarbeid.Web.Features.Districts;

/// <summary>How some municipalities stand, each kind as far as whoever reads it may read it; seven statements, however many they are.</summary>
internal static class ServiceReading
{
    public static async Task<IReadOnlyList<EqualityReading>> ServicesAsync(
        this SamarbeidDbContext db, IReadOnlyList<PlacedMunicipality> municipalities, ContactDirectory directory, DateOnly today, CancellationToken cancel)
    {
        // Bodies are seen as far as recommendations are, by everybody who has a role in their municipalities.
        db.TurnTo(Operation.ReadRecommendations);
        var rows = await Compiled.For<OverviewStatements>(db).Places(db, db.Scopes).ToListAsync(cancel);
        var scopes = rows.GroupBy(r => r.Number).ToDictionary(g => g.Key, g => (IReadOnlyList<ScopeId>)[g.First().Own, .. g.Select(r => r.Body).OfType<ScopeId>()]);
        var read = await DistrictReading.ReadAsync(db, today, cancel);
        return [.. municipalities.Select(m => read.Of(m, scopes.GetValueOrDefault(m.Number, [m.Scope]), directory.VacanciesAt(ContactPlace.Of(m.Number))))];
    }
}
