using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Evaluations.Run;

/// <summary>A round as its body sees it: how many have answered, and nothing of who.</summary>
public sealed record RoundRow(SelfEvaluationId Id, int Year, DateOnly LastDay, bool IsClosed, int Asked, int Answered, bool IsProposed);

/// <summary>A statement with its median in each year it was asked; null where fewer than five answered.</summary>
public sealed record TrendRow(EvaluationQuestionId Id, string Text, IReadOnlyList<(int Year, decimal? Median)> Medians);

/// <summary>The self-evaluations of a body.</summary>
/// <param name="Rounds">The newest first.</param>
public sealed record BodyEvaluations(MeetingBodyId Body, string Name, IReadOnlyList<RoundRow> Rounds, IReadOnlyList<TrendRow> Trend, bool MayRun);

/// <summary>How a body is judged by its members, year by year: medians of closed rounds alone.</summary>
public sealed class BodyEvaluationQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<BodyEvaluations?> FindAsync(MeetingBodyId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var body = await db.MeetingBodies.Where(b => b.Id == id).Select(b => new { b.Name, b.ScopeId }).SingleOrDefaultAsync(cancel);
        if (body is null) return null;

        var today = calendar.Today;
        var rounds = await db.SelfEvaluations.AsNoTracking().Include(e => e.Parts).Include(e => e.Tallies).AsSplitQuery()
            .Where(e => e.BodyId == id).OrderByDescending(e => e.Year).ToListAsync(cancel);
        var questions = await db.EvaluationQuestions.OrderBy(q => q.Position).Select(q => new { q.Id, q.Text, q.TextNynorsk }).ToListAsync(cancel);
        var closed = rounds.Where(e => e.IsClosedOn(today)).OrderBy(e => e.Year).Select(e => (e.Year, Medians: e.MediansOn(today))).ToList();
        return new(id, body.Name,
            [.. rounds.Select(e => new RoundRow(e.Id, e.Year, e.LastDay, e.IsClosedOn(today), e.Parts.Count, e.Parts.Count(p => p.HasAnswered), e.ProposalId is not null))],
            [
                .. questions.Select(q => new TrendRow(q.Id, Languages.Current is Language.Nynorsk ? q.TextNynorsk : q.Text,
                    [.. closed.Where(c => c.Medians.ContainsKey(q.Id)).Select(c => (c.Year, c.Medians[q.Id]))])).Where(t => t.Medians.Count > 0),
            ],
            AccessPolicy.Decide(db.Actor, Operation.WriteMeetings, new Thing(body.ScopeId)).IsDone);
    }
}
