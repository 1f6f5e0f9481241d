using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Documents.Handovers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.People.Handovers;

/// <summary>Reads what bodies have concluded and promised, as whoever reads it may.</summary>
internal static class HandoverReading
{
    /// <summary>Of each body that serves one of the municipalities, the last meeting that was held. What is kept from the public has no words in an item, and is not in it.</summary>
    public static async Task<IReadOnlyList<HandoverMeeting>> LastMinutesAsync(this SamarbeidDbContext db, IReadOnlyList<MunicipalityNumber> places, CancellationToken cancel)
    {
        db.TurnTo(Operation.ReadMinutes);
        var last = await (from body in db.MeetingBodies
                          where body.Municipalities.Any(m => places.Contains(m.Municipality))
                          from meeting in db.Meetings.Where(m => m.BodyId == body.Id
                              && (m.State == MeetingState.Held || m.State == MeetingState.AwaitingApproval || m.State == MeetingState.Approved)).OrderByDescending(m => m.Date).Take(1)
                          orderby body.Name
                          select new { meeting.Id, meeting.Date, Body = body.Name }).ToListAsync(cancel);
        var ids = last.Select(m => m.Id).ToList();
        var items = (await db.AgendaItems.Where(i => ids.Contains(i.MeetingId) && i.Basis == null && i.Conclusion != "").OrderBy(i => i.Position)
            .Select(i => new { i.MeetingId, i.Title, i.Conclusion }).ToListAsync(cancel)).ToLookup(i => i.MeetingId);
        return [.. last.Select(m => new HandoverMeeting(m.Body, m.Date, [.. items[m.Id].Select(i => new HandoverConclusion(i.Title, i.Conclusion))]))];
    }

    /// <summary>The agreements that bind on a day, with what became of each promise.</summary>
    public static async Task<IReadOnlyList<HandoverAgreement>> PromisesAsync(
        this SamarbeidDbContext db, IReadOnlyList<MunicipalityNumber> places, DateOnly today, CancellationToken cancel)
    {
        db.TurnTo(Operation.ReadAgreements);
        var bodies = await db.MeetingBodies.Where(b => b.Municipalities.Any(m => places.Contains(m.Municipality))).ToDictionaryAsync(b => b.Id, b => b.Name, cancel);
        var ids = bodies.Keys.ToList();
        var agreements = await db.Agreements.AsNoTracking().Include(a => a.Commitments).Where(a => ids.Contains(a.BodyId) && a.Last >= today
            && (a.State == AgreementState.InForce || a.State == AgreementState.UnderEvaluation)).OrderBy(a => a.First).ToListAsync(cancel);
        var binding = agreements.Select(a => a.Id).ToList();
        var marked = await db.CommitmentPeriods.Where(p => binding.Contains(p.AgreementId) && p.ByPolice != null && p.ByMunicipality != null).GroupBy(p => p.CommitmentId)
            .Select(g => new { g.Key, Marked = g.Count(), Kept = g.Count(p => p.ByPolice == Verdict.Kept && p.ByMunicipality == Verdict.Kept) })
            .ToDictionaryAsync(g => g.Key, cancel);
        return [.. agreements.Select(a => new HandoverAgreement(bodies[a.BodyId], a.Title, a.First, a.Last, [.. a.Commitments.OrderBy(c => c.Number)
            .Select(c => new HandoverPromise(c.Owner, c.Text, marked.GetValueOrDefault(c.Id)?.Marked ?? 0, marked.GetValueOrDefault(c.Id)?.Kept ?? 0))]))];
    }
}
