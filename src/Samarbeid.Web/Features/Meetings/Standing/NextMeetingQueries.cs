using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Standing;

/// <summary>The meeting after one (neste møte): the one that is planned, or days to choose among.</summary>
/// <param name="Planned">Null where none is planned.</param>
/// <param name="Proposed">Empty where one is planned.</param>
public sealed record NextMeetingView(NextMeetingRow? Planned, IReadOnlyList<DateOnly> Proposed);

public sealed record NextMeetingRow(MeetingId Id, DateOnly Date, TimeOnly StartsAt, string Place, MeetingState State);

/// <summary>When a body meets next: as it is planned, or by the rhythm of its meetings until now.</summary>
public sealed class NextMeetingQueries(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    private const int Offered = 3;

    /// <summary>As many as tell a rhythm.</summary>
    private const int Known = 8;

    public async Task<NextMeetingView> AfterAsync(MeetingBodyId body, DateOnly date, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var planned = await db.Meetings.Where(m => m.BodyId == body && m.Date > date && (m.State == MeetingState.Planned || m.State == MeetingState.Called))
            .OrderBy(m => m.Date).Select(m => new NextMeetingRow(m.Id, m.Date, m.StartsAt, m.Place, m.State)).FirstOrDefaultAsync(cancel);
        if (planned is not null) return new(planned, []);

        var former = await db.Meetings.Where(m => m.BodyId == body && m.Date <= date && m.State != MeetingState.Cancelled && m.State != MeetingState.Postponed)
            .OrderByDescending(m => m.Date).Take(Known).Select(m => m.Date).ToListAsync(cancel);
        var after = date > calendar.Today ? date : calendar.Today;
        return new(null, MeetingSeries.Next(date, MeetingSeries.RhythmOf(former), after, Offered, days));
    }
}
