using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>The notice of a meeting goes to the members in force on its day (de innkalte). A meeting nobody is called to is not called.</summary>
internal sealed class MeetingMembers : ReceiversOf<MeetingCalled>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MeetingCalled occasion, DateOnly today, CancellationToken cancel)
    {
        var meeting = occasion.Meeting;
        var members = await (
            from member in database.HoldersOn(meeting.Date).MembersOf(meeting.BodyId).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            join person in database.People on member.PersonId equals person.Id
            where person.IsActive
            select person.Id).Distinct().ToListAsync(cancel);
        return members.Count > 0 ? members : MeetingRules.NeedsReceivers;
    }
}
