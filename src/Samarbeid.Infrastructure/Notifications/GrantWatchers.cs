using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Of a grant somebody gives themselves, every administrator is told.</summary>
internal sealed class GrantWatchers : ReceiversOf<GrantGivenToOneself>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, GrantGivenToOneself occasion, DateOnly today, CancellationToken cancel) =>
        await database.HoldersOn(today).Administrators.Where(p => p.IsActive).Select(p => p.Id).ToListAsync(cancel);
}
