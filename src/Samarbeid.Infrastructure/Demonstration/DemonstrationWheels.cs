using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>The year of a demonstration council: its meetings, tasks that are done, one that was moved, and one that waits.</summary>
internal sealed class DemonstrationWheels(SamarbeidDbContext database, DemonstrationCouncil council, WorkingDays days, DateOnly today)
{
    private static readonly IReadOnlyList<(int Month, string Title, Role Owner)> Tasks =
    [
        (1, "Hente inn årets tall", Role.PoliceContact),
        (2, "Skrive årsrapporten", Role.PoliceContact),
        (4, "Legge fram årsrapporten for kommunestyret", Role.Secretary),
        (6, "Avtale natteravner og vakt til sommeren", Role.Sheriff),
        (9, "Sende innspill til kommunens budsjett", Role.Secretary),
        (12, "Egenevaluering av rådet", Role.PoliceContact),
    ];

    public void Write()
    {
        var wheel = AnnualWheel.Begin(council.Body, today.Year, today).Value;
        foreach (var (month, title, owner) in Tasks)
        {
            var plan = new WheelPlan(WheelEntryKind.Assignment, title, WheelDays.Nth(new(today.Year, month, 1), DayOfWeek.Wednesday, 3, days), council.With(owner).Id);
            var entry = wheel.Add(plan).Value;
            if (month == 4) wheel.Change(entry, plan with { Date = plan.Date.AddDays(7) }).OrThrow();
            if (plan.Date < today.AddDays(-20)) wheel.Complete(entry, days.OnOrBefore(plan.Date)).OrThrow();
        }

        foreach (var meeting in database.Meetings.Local.Where(m => m.BodyId == council.Body.Id && m.Date.Year == today.Year && m.State is not MeetingState.Cancelled).OrderBy(m => m.Date))
            wheel.Link(wheel.Add(new(WheelEntryKind.Meeting, "Rådsmøte", meeting.Date, null)).Value, meeting.Id).OrThrow();
        // They were told when it was made, long ago.
        wheel.TakeOccasions();
        database.Add(wheel);
    }
}
