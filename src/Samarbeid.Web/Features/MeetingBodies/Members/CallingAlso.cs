using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.MeetingBodies.Members;

/// <summary>Calls whoever becomes a member to what is called already, within the save that follows.</summary>
internal static class CallingAlso
{
    /// <param name="db">Opened by whoever administers bodies.</param>
    /// <param name="body">The body.</param>
    /// <param name="member">The new member.</param>
    /// <param name="first">The first day the member may be called to.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task CallAlsoAsync(this SamarbeidDbContext db, MeetingBodyId body, PersonId member, DateOnly first, CancellationToken cancel)
    {
        var called = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.BodyId == body && m.State == MeetingState.Called && m.Date >= first).ToListAsync(cancel);
        foreach (var meeting in called)
        {
            var isApart = await db.CalledOffFrom(meeting.Id).AnyAsync(p => p == member, cancel);
            if (isApart) db.AllowHandingOn(meeting.ScopeId);
            meeting.CallAlso(member, isApart);
        }
    }
}
