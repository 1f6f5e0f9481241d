using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Who is called to a meeting (de innkalte): the members in force on its day, who leads it, and who is called beside them.
/// A substitute is called when somebody does not come, and not with the others. The scope filter is lifted.</summary>
public static class FindingCallees
{
    /// <summary>The members a notice is for, whether they can be reached or not.</summary>
    public static IQueryable<Membership> MembersCalledTo(this SamarbeidDbContext database, Meeting meeting) => database.HoldersOn(meeting.Date)
        .MembersOf(meeting.BodyId).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Role != MemberRole.Substitute);

    /// <summary>Substitutes and guests.</summary>
    public static IQueryable<PersonId> CalledBesideMembers(this SamarbeidDbContext database, MeetingId meeting) => database.Set<Callee>()
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(c => c.MeetingId == meeting && c.Part != CallPart.Member).Select(c => c.PersonId);

    public static async Task<bool> IsCalledAsync(this SamarbeidDbContext database, Meeting meeting, PersonId person, CancellationToken cancel) =>
        meeting.ChairId == person
        || await database.MembersCalledTo(meeting).AnyAsync(m => m.PersonId == person, cancel)
        || await database.CalledBesideMembers(meeting.Id).AnyAsync(p => p == person, cancel);

    /// <summary>The substitutes of the body who can be reached and are not called yet, those who have been it longest first.</summary>
    public static async Task<List<Person>> FindFreeSubstitutesAsync(this SamarbeidDbContext database, Meeting meeting, CancellationToken cancel)
    {
        var substitutes = database.HoldersOn(meeting.Date).MembersOf(meeting.BodyId).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.Role == MemberRole.Substitute);
        var found = await (from member in substitutes
                           join person in database.People.AsNoTracking().Where(Person.IsReachable) on member.PersonId equals person.Id
                           orderby member.From
                           select person).ToListAsync(cancel);
        return [.. found.Where(p => meeting.Callees.All(c => c.PersonId != p.Id))];
    }

    /// <summary>Those a notice goes to: who can be reached of the members and the guests.</summary>
    internal static async Task<List<PersonId>> FindThoseToCallAsync(this SamarbeidDbContext database, Meeting meeting, CancellationToken cancel)
    {
        var called = database.MembersCalledTo(meeting).Select(m => m.PersonId);
        var beside = meeting.Callees.Where(c => c.Part is not CallPart.Member).Select(c => c.PersonId).ToList();
        return await database.People.Where(Person.IsReachable).Where(p => called.Contains(p.Id) || beside.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);
    }
}
