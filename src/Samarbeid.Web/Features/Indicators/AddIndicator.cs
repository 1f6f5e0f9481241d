using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Challenges;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>Describes a challenge by a number (ny indikator).</summary>
public sealed class AddIndicator(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<IndicatorId>> HandleAsync(SingleUseKey key, ChallengeId challenge, IndicatorTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ChallengeChange.Operations, cancel);
        return await db.OnceAsync(key, () => AddAsync(db, challenge, terms, cancel), cancel);
    }

    private async Task<Outcome<IndicatorId>> AddAsync(SamarbeidDbContext db, ChallengeId id, IndicatorTerms terms, CancellationToken cancel)
    {
        var challenge = await db.Challenges.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (challenge is null) return PersistenceRules.NotFound;
        if (db.DemandChallenges(challenge.ScopeId) is { IsDone: false } refused) return refused.Refusal!;

        var described = Indicator.Describe(challenge, terms, calendar.Today);
        if (!described.IsDone) return described.Refusal!;

        db.Indicators.Add(described.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? described.Value.Id : saved.Refusal!;
    }
}
