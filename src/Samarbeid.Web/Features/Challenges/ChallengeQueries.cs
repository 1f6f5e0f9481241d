using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>A challenge, with how many recommendations and actions answer to it.</summary>
public sealed record ChallengeRow(
    ChallengeId Id, int Version, ScopeId Scope, string Municipality, string Title, string Description, string Cause,
    DateOnly IdentifiedOn, DateOnly? ClosedOn, int Recommendations, int Actions)
{
    public bool MayWrite { get; init; }
    public bool MayAddAction { get; init; }
}

/// <summary>The challenges of the municipalities a person reads about.</summary>
public sealed class ChallengeQueries(Databases databases)
{
    public const int PageSize = 40;

    public async Task<RowsPage<ChallengeRow>> ListAsync(bool withClosed, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var found = db.Challenges.Where(c => withClosed || c.ClosedOn == null);
        var rows = await (from c in found
                          join m in db.Set<Municipality>() on c.Municipality equals m.Number
                          orderby NorwegianText.InOrder(m.UniqueName), c.ClosedOn != null, c.IdentifiedOn descending, c.Id
                          select new ChallengeRow(c.Id, c.Version, c.ScopeId, m.UniqueName, c.Title, c.Description, c.Cause, c.IdentifiedOn, c.ClosedOn,
                              db.Recommendations.Count(r => r.ChallengeId == c.Id),
                              db.ActionItems.Count(a => a.ChallengeId == c.Id
                                  || db.Recommendations.Any(r => r.ChallengeId == c.Id && a.RecommendationId == r.Id))))
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return new([.. rows.Select(row => Allowed(db.Actor, row))], await found.CountAsync(cancel));
    }

    /// <summary>The municipalities whose challenges the person may write.</summary>
    public async Task<IReadOnlyList<MunicipalityChoice>> WritableAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ChallengeChange.Operations, cancel);
        return await db.Set<Municipality>().Where(m => db.Scopes.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new MunicipalityChoice(m.Number, m.UniqueName)).ToListAsync(cancel);
    }

    private static ChallengeRow Allowed(Actor actor, ChallengeRow row)
    {
        var thing = new Thing(row.Scope);
        return row with
        {
            MayWrite = ChallengeChange.Operations.Any(operation => May(operation, thing)),
            MayAddAction = row.ClosedOn is null && (May(Operation.WriteActions, thing)
                || May(Operation.WriteActionsOfMunicipality, thing with { ResponsibleParty = Party.Municipality })),
        };

        bool May(Operation operation, Thing thing) => AccessPolicy.Decide(actor, operation, thing).IsDone;
    }
}
