using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>Undoes a closing.</summary>
public sealed class ReopenChallenge(Databases databases)
{
    public Task<Outcome> HandleAsync(ChallengeId id, int version, CancellationToken cancel) =>
        databases.ChangeChallengeAsync(id, version, Reopen, cancel);

    private static Outcome Reopen(Challenge challenge)
    {
        challenge.Reopen();
        return Outcome.Done;
    }
}
