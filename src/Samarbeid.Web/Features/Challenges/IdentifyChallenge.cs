using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>Writes down a problem of a municipality (utfordring).</summary>
public sealed class IdentifyChallenge(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<ChallengeId>> HandleAsync(
        SingleUseKey key, MunicipalityNumber number, string title, string description, string cause, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ChallengeChange.Operations, cancel);
        return await db.OnceAsync(key, () => IdentifyAsync(db, number, title, description, cause, cancel), cancel);
    }

    private async Task<Outcome<ChallengeId>> IdentifyAsync(
        SamarbeidDbContext db, MunicipalityNumber number, string title, string description, string cause, CancellationToken cancel)
    {
        var municipality = await db.Set<Municipality>().AsNoTracking().SingleOrDefaultAsync(m => m.Number == number, cancel);
        if (municipality is null) return PersistenceRules.NotFound;
        if (db.DemandChallenges(municipality.ScopeId) is { IsDone: false } refused) return refused.Refusal!;

        var identified = Challenge.Identify(municipality, title, description, cause, calendar.Today);
        if (!identified.IsDone) return identified.Refusal!;

        db.Challenges.Add(identified.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? identified.Value.Id : saved.Refusal!;
    }
}
