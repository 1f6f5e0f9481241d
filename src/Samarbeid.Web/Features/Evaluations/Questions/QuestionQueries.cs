using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Evaluations.Questions;

public sealed record QuestionRow(EvaluationQuestionId Id, string Text, string TextNynorsk, DateOnly From, DateOnly? To);

/// <summary>The register of statements, for who administers it.</summary>
public sealed class QuestionQueries(Databases databases)
{
    public async Task<IReadOnlyList<QuestionRow>> ListAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return [];

        return await db.EvaluationQuestions.OrderBy(q => q.Position).Select(q => new QuestionRow(q.Id, q.Text, q.TextNynorsk, q.From, q.To)).ToListAsync(cancel);
    }
}
