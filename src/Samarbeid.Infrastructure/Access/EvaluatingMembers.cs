using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Access;

/// <summary>An open self-evaluation, and somebody who is asked in it and has not answered.</summary>
public sealed record EvaluatingMember
{
    public required SelfEvaluation Evaluation { get; init; }
    public required PersonId Person { get; init; }
}

public static class FindingEvaluatingMembers
{
    /// <summary>Those who are asked in each open round, are members still and have not answered. The scope filter is lifted: being asked is what gives access.</summary>
    public static IQueryable<EvaluatingMember> EvaluatingMembers(this SamarbeidDbContext database, DateOnly today)
    {
        var memberships = database.Memberships.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        return from evaluation in database.SelfEvaluations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
               where evaluation.ClosedOn == null && evaluation.LastDay >= today
               join part in database.Set<EvaluationPart>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on evaluation.Id equals part.EvaluationId
               where !part.HasAnswered
                   && memberships.Any(m => m.MeetingBodyId == evaluation.BodyId && m.PersonId == part.PersonId && Period.Covers(m.From, m.To, today))
               select new EvaluatingMember { Evaluation = evaluation, Person = part.PersonId };
    }
}
