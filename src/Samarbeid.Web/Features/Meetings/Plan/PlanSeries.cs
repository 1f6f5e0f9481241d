using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>What is planned along with a meeting.</summary>
/// <param name="First">The meeting.</param>
/// <param name="More">The days of others at the same time and place.</param>
/// <param name="AgendaOf">A former meeting of the body whose cases the first takes over; null for the fixed items alone.</param>
public sealed record SeriesDraft(MeetingTime First, IReadOnlyList<DateOnly> More, MeetingId? AgendaOf);

/// <summary>Plans several meetings of a body at once (møteserie), or one with the cases of a former: all of it or nothing.</summary>
public sealed class PlanSeries(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public async Task<Outcome<MeetingId>> HandleAsync(SingleUseKey key, MeetingBodyId bodyId, SeriesDraft draft, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => PlanAsync(db, bodyId, draft, cancel), cancel);
    }

    private async Task<Outcome<MeetingId>> PlanAsync(SamarbeidDbContext db, MeetingBodyId bodyId, SeriesDraft draft, CancellationToken cancel)
    {
        if (await db.MeetingBodies.SingleOrDefaultAsync(b => b.Id == bodyId, cancel) is not { } body) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(body.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (!await db.MayChairAsync(body.Id, draft.First.Chair, calendar.Today, cancel)) return MeetingRules.ChairNotOffered;
        if (draft.More.Count > MeetingSeries.Most) return MeetingRules.SeriesTooLong.With(MeetingSeries.Most);

        var meetings = new List<Meeting>();
        foreach (var date in draft.More.Prepend(draft.First.Date).Distinct())
        {
            if (NorwegianCalendar.CheckDate(date, calendar.Today) is { IsDone: false } tooFar) return tooFar.Refusal!;
            var planned = PlanMeeting.Place(body, draft.First with { Date = date }, days);
            if (!planned.IsDone) return planned.Refusal!;
            meetings.Add(planned.Value);
        }

        if (draft.AgendaOf is { } former && await CopyCasesAsync(db, former, body, meetings[0], cancel) is { IsDone: false } notCopied) return notCopied.Refusal!;
        db.Meetings.AddRange(meetings);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? meetings[0].Id : saved.Refusal!;
    }

    private static async Task<Outcome> CopyCasesAsync(SamarbeidDbContext db, MeetingId former, MeetingBody body, Meeting meeting, CancellationToken cancel)
    {
        var cases = await db.AgendaItems
            .Where(i => i.MeetingId == former && i.Kind == AgendaItemKind.Case && db.Meetings.Any(m => m.Id == former && m.BodyId == body.Id))
            .OrderBy(i => i.Position).Select(i => new { i.Title, i.Background, i.Plan }).ToListAsync(cancel);
        if (cases.Count == 0) return PersistenceRules.NotFound;

        foreach (var known in cases)
        {
            var added = await db.AddItemAsync(meeting, new(AgendaItemKind.Case, known.Title, known.Background) { Plan = known.Plan }, cancel);
            if (!added.IsDone) return added.WithoutValue;
        }

        return Outcome.Done;
    }
}
