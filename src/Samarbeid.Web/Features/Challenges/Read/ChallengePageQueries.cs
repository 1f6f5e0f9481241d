using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Indicators;
using Samarbeid.Web.Features.RedThreads;

namespace Samarbeid.Web.Features.Challenges.Read;

/// <summary>A challenge with what describes it and what hangs on it.</summary>
public sealed record ChallengeDetails(
    ChallengeId Id, MunicipalityNumber Municipality, string Place, string Title, string Description, string Cause, DateOnly IdentifiedOn, DateOnly? ClosedOn)
{
    public required IReadOnlyList<IndicatorRow> Indicators { get; init; }
    public required ThreadView Thread { get; init; }
    public bool MayWrite { get; init; }
    public bool MayAddAction { get; init; }
}

/// <summary>One challenge, in a fixed number of statements whatever hangs on it.</summary>
public sealed class ChallengePageQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>Null where there is no such challenge for this person.</summary>
    public async Task<ChallengeDetails?> FindAsync(ChallengeId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var found = await (from c in db.Challenges
                           join m in db.Set<Municipality>() on c.Municipality equals m.Number
                           where c.Id == id
                           select new { Challenge = c, m.UniqueName }).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (found is null) return null;

        var (challenge, actor, thing) = (found.Challenge, db.Actor, new Thing(found.Challenge.ScopeId));
        var indicators = await db.IndicatorsOfAsync(id, cancel);
        var start = new ThreadBeginning(id, challenge.ScopeId, challenge.Title, challenge.Cause, challenge.ClosedOn);
        return new(id, challenge.Municipality, found.UniqueName, challenge.Title, challenge.Description, challenge.Cause, challenge.IdentifiedOn, challenge.ClosedOn)
        {
            Indicators = indicators,
            Thread = (await db.ThreadsAsync([start], calendar.Today, cancel))[0],
            MayWrite = challenge.ClosedOn is null && ChallengeChange.Operations.Any(operation => May(operation, thing)),
            MayAddAction = challenge.ClosedOn is null && (May(Operation.WriteActions, thing)
                || May(Operation.WriteActionsOfMunicipality, thing with { ResponsibleParty = Party.Municipality })),
        };

        bool May(Operation operation, Thing on) => AccessPolicy.Decide(actor, operation, on).IsDone;
    }
}
