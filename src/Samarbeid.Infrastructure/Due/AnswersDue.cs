using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The answers of members to a notice (svar på innkallingen), five working days before the meeting, or as soon after as there is somebody to remind;
/// not in the last days, when a call is quicker. Who cannot be reached is not reminded.</summary>
internal sealed class AnswersDue : IDueSource
{
    private const int WorkingDaysBefore = 5;
    private const int LastWorkingDays = 2;

    private static readonly WorkingDays Days = new(new NorwegianHolidays());

    public ThingKind ThingKind => ThingKind.Meeting;

    // Five working days are within these even at Easter; which of them they are the holidays decide.
    public IReadOnlyList<ReminderRule> Rules { get; } = [new(NotificationKind.MeetingUnanswered, -14, ReminderReceivers.Named) { IsFixed = true }];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database)
    {
        var today = NorwegianCalendar.DateOf(database.Clock.GetUtcNow());
        var (near, far) = (Days.After(today, LastWorkingDays), Days.After(today, WorkingDaysBefore));
        return from called in database.CalledMembers().AsNoTracking()
               join person in database.People.Where(Person.IsReachable) on called.Person equals person.Id
               where called.Meeting.Date > near && called.Meeting.Date <= far && !called.Meeting.Callees.Any(c => c.PersonId == person.Id && c.Answer != null)
               select new ReminderCandidate
               {
                   Thing = (Guid)(object)called.Meeting.Id,
                   Version = called.Meeting.NoticeVersion,
                   Date = called.Meeting.Date,
                   Scope = called.Meeting.ScopeId,
                   Named = person.Id,
               };
    }
}
