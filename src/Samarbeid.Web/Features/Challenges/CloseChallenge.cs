using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>Says that it has ceased to be one.</summary>
public sealed class CloseChallenge(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ChallengeId id, int version, CancellationToken cancel) =>
        databases.ChangeChallengeAsync(id, version, challenge => challenge.Close(calendar.Today), cancel);
}
