using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>The notice of a meeting goes to the members in force on its day (de innkalte). A meeting nobody is called to is not called.</summary>
internal sealed class MeetingMembers : ReceiversOf<MeetingCalled>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MeetingCalled occasion, DateOnly today, CancellationToken cancel)
    {
        var members = await database.FindMembersAsync(occasion.Meeting, cancel);
        return members.Count > 0 ? members : MeetingRules.NeedsReceivers;
    }
}
