using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>Meetings the person is called to, in whatever scope, and has not answered for.</summary>
internal static class UnansweredCalls
{
    public static async Task<IEnumerable<TodayItem>> UnansweredCallsAsync(
        this SamarbeidDbContext db, PersonId me, DateOnly today, int most, CancellationToken cancel)
    {
        var asMember = db.CalledMembers().Where(c => c.Person == me).Select(c => c.Meeting.Id);
        var unanswered = await (
            from meeting in db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            where meeting.State == MeetingState.Called && meeting.Date >= today && !meeting.Callees.Any(c => c.PersonId == me && c.Answer != null)
                && (meeting.ChairId == me || asMember.Contains(meeting.Id) || meeting.Callees.Any(c => c.PersonId == me && c.Part != CallPart.Member))
            join body in db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on meeting.BodyId equals body.Id
            orderby meeting.Date
            select new { meeting.Id, meeting.Date, body.Name }).Take(most).ToListAsync(cancel);
        return unanswered.Select(m => new TodayItem(TodayKind.AnswerCall, m.Name, NorwegianFormat.Date(m.Date), null, MeetingAddresses.Answer(m.Id)));
    }
}
