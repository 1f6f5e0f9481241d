using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Access;

/// <summary>A meeting that is called, and somebody who is called to it as a member.</summary>
public sealed record CalledMember
{
    public required Meeting Meeting { get; init; }
    public required PersonId Person { get; init; }
}

public static class FindingCalledMembers
{
    /// <summary>Each member in force on the day of each meeting that is called, save substitutes, whether they can be reached or not. The scope filter is lifted.</summary>
    public static IQueryable<CalledMember> CalledMembers(this SamarbeidDbContext database)
    {
        var memberships = database.Memberships.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        return from meeting in database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
               where meeting.State == MeetingState.Called
               from member in memberships
               where member.MeetingBodyId == meeting.BodyId && member.Role != MemberRole.Substitute && Period.Covers(member.From, member.To, meeting.Date)
               select new CalledMember { Meeting = meeting, Person = member.PersonId };
    }

    /// <summary>The meetings, called or not, that somebody is to come to as a member in force on their day, save as a substitute. The scope filter is lifted.</summary>
    /// <remarks>From the person's few places in bodies to the meetings of those.</remarks>
    public static IQueryable<MeetingId> MeetingsOfMember(this SamarbeidDbContext database, PersonId person) =>
        from member in database.Memberships.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        where member.PersonId == person && member.Role != MemberRole.Substitute
        join meeting in database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on member.MeetingBodyId equals meeting.BodyId
        where Period.Covers(member.From, member.To, meeting.Date)
        select meeting.Id;
}
