using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>That minutes are approved goes to the members of the day of the meeting.</summary>
internal sealed class MinutesReaders : ReceiversOf<MinutesSettled>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MinutesSettled occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindMembersAsync(occasion.Meeting, cancel);
}

internal static class FindingMembers
{
    /// <summary>The active members in force on the day of a meeting.</summary>
    public static Task<List<PersonId>> FindMembersAsync(this SamarbeidDbContext database, Meeting meeting, CancellationToken cancel) => (
        from member in database.HoldersOn(meeting.Date).MembersOf(meeting.BodyId).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        join person in database.People on member.PersonId equals person.Id
        where person.IsActive
        select person.Id).Distinct().ToListAsync(cancel);
}
