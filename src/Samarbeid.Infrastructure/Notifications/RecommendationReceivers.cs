using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A recommendation goes to the addressee's contact. Where that person no longer takes part, to those who make recommendations, who find another.</summary>
internal sealed class AddresseeContact : ReceiversOf<RecommendationAddressed>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, RecommendationAddressed occasion, DateOnly today, CancellationToken cancel) =>
        await database.People.AnyAsync(p => p.Id == occasion.Contact && p.IsActive, cancel)
            ? new List<PersonId>([occasion.Contact])
            : await database.FindRecommendersAsync(occasion.ScopeId, today, cancel);
}

/// <summary>An answer goes to those who write recommendations for the body.</summary>
internal sealed class Recommenders : ReceiversOf<AnswerGiven>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, AnswerGiven occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindRecommendersAsync(occasion.ScopeId, today, cancel);
}

internal static class FindingRecommenders
{
    public static async Task<List<PersonId>> FindRecommendersAsync(
        this SamarbeidDbContext database, ScopeId scope, DateOnly today, CancellationToken cancel)
    {
        var body = await database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(b => b.ScopeId == scope).Select(b => b.Id).SingleAsync(cancel);
        return await database.HoldersOn(today).WhoMay(Operation.WriteRecommendations, body).Select(p => p.Id).ToListAsync(cancel);
    }
}
