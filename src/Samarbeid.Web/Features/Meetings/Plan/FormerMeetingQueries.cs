using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>A meeting that had cases.</summary>
public sealed record FormerMeeting(MeetingId Id, DateOnly Date, int Cases);

/// <summary>The meetings whose cases a new one can take over.</summary>
public sealed class FormerMeetingQueries(Databases databases)
{
    private const int Shown = 8;

    /// <summary>The last ones of a body, the latest first.</summary>
    public async Task<IReadOnlyList<FormerMeeting>> OfAsync(MeetingBodyId body, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.Meetings.Where(m => m.BodyId == body && m.Items.Any(i => i.Kind == AgendaItemKind.Case))
            .OrderByDescending(m => m.Date).ThenBy(m => m.Id).Take(Shown)
            .Select(m => new FormerMeeting(m.Id, m.Date, m.Items.Count(i => i.Kind == AgendaItemKind.Case))).ToListAsync(cancel);
    }
}
