using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Tests.Access;

/// <summary>Stjørdal with a council of its own, and one that Senja and Sørreisa share in another police district.</summary>
public sealed class AccessPlaces
{
    public required Municipality Stjordal { get; init; }
    public required Municipality Senja { get; init; }
    public required Municipality Sorreisa { get; init; }
    public required MeetingBody Own { get; init; }
    public required MeetingBody Shared { get; init; }

    public IReadOnlyList<Municipality> Municipalities => [Stjordal, Senja, Sorreisa];

    public static async Task<AccessPlaces> MakeAsync(SamarbeidDbContext db)
    {
        var places = new AccessPlaces
        {
            Stjordal = await FindAsync(TestSystem.Stjordal),
            Senja = await FindAsync(TestSystem.Senja),
            Sorreisa = await FindAsync("5528"),
            Own = Council("Politirådet i Stjørdal", TestSystem.Stjordal),
            Shared = Council("Politirådet på Senja", TestSystem.Senja, "5528"),
        };
        db.AddRange(places.Own, places.Shared);
        return places;

        async Task<Municipality> FindAsync(string number)
        {
            var parsed = MunicipalityNumber.Parse(number);
            return await db.Municipalities.SingleAsync(m => m.Number == parsed);
        }
    }

    /// <summary>What docs/access.md says a grant reaches: each municipality, and the bodies that serve it.</summary>
    public HashSet<ScopeId> ReachOf(params IEnumerable<Municipality> granted) =>
    [
        .. granted.SelectMany(m => new[] { Own, Shared }
            .Where(b => b.Municipalities.Any(served => served.Municipality == m.Number)).Select(b => b.ScopeId).Prepend(m.ScopeId)),
    ];

    private static MeetingBody Council(string name, params IReadOnlyList<string> municipalities) =>
        MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, name, Language.Bokmal, [.. municipalities.Select(MunicipalityNumber.Parse)]).Value;
}
