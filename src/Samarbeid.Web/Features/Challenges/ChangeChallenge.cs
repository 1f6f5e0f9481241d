using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>Rewrites it.</summary>
public sealed class ChangeChallenge(Databases databases)
{
    public Task<Outcome> HandleAsync(ChallengeId id, int version, string title, string description, string cause, CancellationToken cancel) =>
        databases.ChangeChallengeAsync(id, version, challenge => challenge.Change(title, description, cause), cancel);
}
