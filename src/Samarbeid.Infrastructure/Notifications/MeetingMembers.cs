using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>The notice of a meeting goes to the members in force on its day, save substitutes, and to its guests (de innkalte). A meeting nobody is called to is not called.</summary>
internal sealed class MeetingMembers : ReceiversOf<MeetingCalled>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MeetingCalled occasion, DateOnly today, CancellationToken cancel)
    {
        var called = await database.FindThoseToCallAsync(occasion.Meeting, cancel);
        return called.Count > 0 ? called : MeetingRules.NeedsReceivers;
    }
}

/// <summary>The notice to somebody who became a member later, who may have got it when a member before.</summary>
internal sealed class LaterMember : ReceiversOf<MemberCalled>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MemberCalled occasion, DateOnly today, CancellationToken cancel) =>
        !occasion.IsApart && await database.CalledTo(occasion.Meeting.Id, occasion.Version).AnyAsync(p => p == occasion.Member, cancel)
            ? new List<PersonId>()
            : new List<PersonId>([occasion.Member]);
}

/// <summary>That somebody is not to come is told to that person.</summary>
internal sealed class FormerMember : ReceiversOf<MemberCalledOff>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MemberCalledOff occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(new List<PersonId>([occasion.Member]));
}

/// <summary>That something is changed goes to those who were called and are to come still.</summary>
internal sealed class ThoseToCome : ReceiversOf<CalledMeetingChanged>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, CalledMeetingChanged occasion, DateOnly today, CancellationToken cancel)
    {
        var members = await database.MembersCalledTo(occasion.Meeting).Select(m => m.PersonId).ToListAsync(cancel);
        var beside = await database.CalledBesideMembers(occasion.Meeting.Id).ToListAsync(cancel);
        return (await database.FindCalledAsync(occasion.Meeting, cancel))
            .Where(p => p == occasion.Meeting.ChairId || members.Contains(p) || beside.Contains(p)).ToList();
    }
}
