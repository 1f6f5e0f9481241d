using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>Whose feed an address leads to: what is read is what that person may read today, and they may be nobody any more.</summary>
internal sealed class FeedOwner(PersonalSecret secret) : ICurrentPerson
{
    public async ValueTask<PersonId?> FindAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var hash = secret.Hash;
        return await database.CalendarFeeds.Where(f => f.SecretHash == hash).Select(f => (PersonId?)f.PersonId).SingleOrDefaultAsync(cancel);
    }
}
