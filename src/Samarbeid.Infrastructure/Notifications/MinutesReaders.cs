using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>That minutes are approved goes to the members of the day of the meeting who may read them: membership by itself gives no access.</summary>
internal sealed class MinutesReaders : ReceiversOf<MinutesSettled>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MinutesSettled occasion, DateOnly today, CancellationToken cancel)
    {
        var members = await database.FindMembersAsync(occasion.Meeting, cancel);
        return await database.HoldersOn(today).WhoMay(Operation.ReadMinutes, occasion.ScopeId)
            .Where(p => members.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);
    }
}

internal static class FindingMembers
{
    /// <summary>The members who can be reached, of those in force on the day of a meeting.</summary>
    public static Task<List<PersonId>> FindMembersAsync(this SamarbeidDbContext database, Meeting meeting, CancellationToken cancel) => (
        from member in database.HoldersOn(meeting.Date).MembersOf(meeting.BodyId).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        join person in database.People.Where(Person.IsReachable) on member.PersonId equals person.Id
        select person.Id).Distinct().ToListAsync(cancel);
}
