using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>That a meeting is postponed or cancelled goes to those who got its last notice, each once.</summary>
internal sealed class ThoseCalled : ReceiversOf<MeetingLeft>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MeetingLeft occasion, DateOnly today, CancellationToken cancel) => occasion.IsNewsOn(today)
            ? await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                .Where(n => n.ThingId == occasion.ThingId && n.Kind == NotificationKind.MeetingNotice && n.Version == occasion.Version)
                .Select(n => n.ReceiverId).ToListAsync(cancel)
            : new List<PersonId>();
}
