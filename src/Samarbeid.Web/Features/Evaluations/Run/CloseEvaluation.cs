using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Evaluations.Run;

/// <summary>Closes a round before its last day (avslutt runden). It is not opened again: what it says is seen from then on.</summary>
public sealed class CloseEvaluation(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(SelfEvaluationId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        var evaluation = await db.SelfEvaluations.SingleOrDefaultAsync(e => e.Id == id, cancel);
        if (evaluation is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(evaluation.ScopeId)) is { IsDone: false } refused) return refused;

        var closed = evaluation.Close(calendar.Today);
        return closed.IsDone ? await db.SaveAsync(cancel) : closed;
    }
}
