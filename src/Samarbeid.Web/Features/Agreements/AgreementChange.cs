using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Agreements;

namespace Samarbeid.Web.Features.Agreements;

/// <summary>What every step with an agreement does around its own.</summary>
internal static class AgreementChange
{
    /// <summary>Either side may: signing, and what ends what was signed.</summary>
    public static readonly Operation[] Signing = [.. AgreementSides.All.Select(side => side.Signs())];

    public static Task<Outcome> ChangeAgreementAsync(this Databases databases, IReadOnlyCollection<Operation> operations,
        CooperationAgreementId id, int version, Func<CooperationAgreement, Outcome> step, CancellationToken cancel) =>
        databases.ChangeAgreementAsync(operations, id, version, (_, agreement) => Task.FromResult(step(agreement)), cancel);

    /// <summary>The same, for a step that reads or adds more than the agreement.</summary>
    public static async Task<Outcome> ChangeAgreementAsync(this Databases databases, IReadOnlyCollection<Operation> operations,
        CooperationAgreementId id, int version, Func<SamarbeidDbContext, CooperationAgreement, Task<Outcome>> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.ReadAgreements, .. operations], cancel);
        var agreement = await db.Agreements.WithPromises().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (agreement is null) return PersistenceRules.NotFound;
        if (db.DemandOne(operations, agreement.ScopeId) is { IsDone: false } refused) return refused;
        if (agreement.Version != version) return PersistenceRules.Stale;

        db.Expect(agreement, version);
        var done = await step(db, agreement);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }

    /// <summary>Asks for one of several operations; the refusal is that of the last.</summary>
    public static Outcome DemandOne(this SamarbeidDbContext db, IReadOnlyCollection<Operation> operations, ScopeId scope)
    {
        Outcome answer = AccessRules.NoGrant;
        foreach (var operation in operations)
        {
            answer = db.Demand(operation, new Thing(scope));
            if (answer.IsDone) break;
        }

        return answer;
    }
}
