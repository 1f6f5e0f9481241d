using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A recommendation goes to the addressee's contact. Where that person cannot be reached, to those who make recommendations, who find another.</summary>
internal sealed class AddresseeContact : ReceiversOf<RecommendationAddressed>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, RecommendationAddressed occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(new List<PersonId>([occasion.Contact]));
}

/// <summary>An answer goes to those who write recommendations for the body.</summary>
internal sealed class Recommenders : ReceiversOf<AnswerGiven>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, AnswerGiven occasion, DateOnly today, CancellationToken cancel) =>
        await database.HoldersOn(today).WhoMay(Operation.WriteRecommendations, occasion.ScopeId).Select(p => p.Id).ToListAsync(cancel);
}
