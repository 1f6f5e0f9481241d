using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A self-evaluation goes to all who are asked in it.</summary>
internal sealed class ThoseEvaluating : ReceiversOf<EvaluationOpened>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, EvaluationOpened occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(occasion.Evaluation.Parts.Select(p => p.PersonId).ToList());
}
