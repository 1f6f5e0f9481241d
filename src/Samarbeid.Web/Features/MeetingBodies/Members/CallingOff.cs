using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.MeetingBodies.Members;

/// <summary>Tells whoever is a member no more not to come to what is called already, within the save that follows.</summary>
internal static class CallingOff
{
    /// <param name="db">Opened by whoever administers bodies.</param>
    /// <param name="body">The body, with the person's place ended.</param>
    /// <param name="former">Who has left.</param>
    /// <param name="today">Meetings before it are over.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task CallOffAsync(this SamarbeidDbContext db, MeetingBody body, PersonId former, DateOnly today, CancellationToken cancel)
    {
        var called = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.BodyId == body.Id && m.State == MeetingState.Called && m.Date >= today && m.ChairId != former).ToListAsync(cancel);
        foreach (var meeting in called.Where(m => body.MembersOn(m.Date).All(member => member.PersonId != former)))
        {
            // Who is called as something else than a member comes still.
            if (!(await db.FindCalledAsync(meeting, cancel)).Contains(former) || await db.CalledBesideMembers(meeting.Id).AnyAsync(p => p == former, cancel)) continue;

            db.AllowHandingOn(meeting.ScopeId);
            meeting.CallOff(former);
        }
    }
}
