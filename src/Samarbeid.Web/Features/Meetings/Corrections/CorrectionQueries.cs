using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes.Corrections;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Approved minutes and their correction, as the page shows them.</summary>
/// <param name="Open">Null where none is under way.</param>
/// <param name="MayWrite">Writes minutes, and reads every word of these.</param>
public sealed record CorrectionView(MeetingId Meeting, string Body, DateOnly Date, IReadOnlyList<EditionRow> Editions, CorrectionRow? Open, bool MayWrite)
{
    /// <summary>Something in the minutes is kept from the public.</summary>
    public required bool HasExempt { get; init; }

    /// <summary>What is kept from the public is not for whoever looks.</summary>
    public required bool IsUnread { get; init; }
}

/// <summary>An edition of minutes that was issued, the one in force first.</summary>
public sealed record EditionRow(int Edition, DateTimeOffset IssuedAt, string? Reason);

/// <summary>A correction that is under way.</summary>
public sealed record CorrectionRow(
    MinutesCorrectionId Id, int Version, CorrectionState State, string Reason, string StartedBy, DateTimeOffset StartedAt, DateTimeOffset? SentAt)
{
    public required IReadOnlyList<PlaceRow> Places { get; init; }
    public required IReadOnlyList<CorrectionAnswered> Answers { get; init; }

    /// <summary>The sides that have not answered in this round, and who can; none while it is a draft.</summary>
    public required IReadOnlyList<WaitingRow> Waiting { get; init; }

    /// <summary>The sides whoever looks may answer for.</summary>
    public required IReadOnlyList<ApprovalSide> Mine { get; init; }

    public IEnumerable<PlaceRow> Corrected => Places.Where(p => p.Now is not null);
}

/// <param name="Now">What is to stand there; null where nothing is changed.</param>
public sealed record PlaceRow(TextPlace Place, string Heading, string Label, string Was, string? Now);

/// <summary>The correction of the minutes of a meeting.</summary>
public sealed class CorrectionQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>Null where there are no approved minutes for this person.</returns>
    public async Task<CorrectionView?> FindAsync(MeetingId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMinutes, cancel);
        var head = await (
            from meeting in db.Meetings
            join body in db.MeetingBodies on meeting.BodyId equals body.Id
            where meeting.Id == id && meeting.State == MeetingState.Approved
            select new { meeting.ScopeId, body.Name, meeting.Date }).SingleOrDefaultAsync(cancel);
        if (head is null) return null;

        db.NoteReading(SecurityEventKind.MinutesRead, $"Meeting {id.Value}");
        var corrections = await db.MinutesCorrections.AsNoTracking().Include(c => c.Texts).Include(c => c.Answers).AsSplitQuery()
            .Where(c => c.MeetingId == id).ToListAsync(cancel);
        var editions = await db.IssuedDocuments.Where(d => d.SubjectId == id.Value && d.Kind == DocumentKind.Minutes).OrderByDescending(d => d.Edition)
            .Select(d => new { d.Edition, d.IssuedAt }).ToListAsync(cancel);
        var open = corrections.Find(c => c.State.IsOpen());
        var readsWhole = await db.ReadsWholeAsync(id, cancel);
        return new(id, head.Name, head.Date,
            [.. editions.Select(e => new EditionRow(e.Edition, e.IssuedAt, corrections.Find(c => c.Edition == e.Edition)?.Reason))],
            open is null ? null : await RowAsync(db, open, readsWhole, cancel),
            readsWhole && AccessPolicy.Decide(db.Actor, Operation.WriteMinutes, new(head.ScopeId)).IsDone)
        {
            HasExempt = await db.AgendaItems.AnyAsync(i => i.MeetingId == id && i.Basis != null, cancel),
            IsUnread = !readsWhole,
        };
    }

    private async Task<CorrectionRow> RowAsync(SamarbeidDbContext db, MinutesCorrection correction, bool readsWhole, CancellationToken cancel)
    {
        var former = await db.FormerEditionAsync(correction.MeetingId, correction.Edition!.Value - 1, cancel);
        if (former.Exempt is not null) db.NoteReading(SecurityEventKind.RestrictedRead, $"Meeting {correction.MeetingId.Value}");
        var texts = correction.Texts.ToDictionary(t => t.Place, t => t.Now);
        var thing = CorrectionChanges.ThingOf(correction);
        return new(correction.Id, correction.Version, correction.State, correction.Reason,
            await db.People.Where(p => p.Id == correction.StartedBy).Select(p => p.Name).SingleAsync(cancel), correction.StartedAt, correction.SentAt)
        {
            Places = [.. former.Places
                .Select(p => new PlaceRow(p.Place, p.Heading, p.Label, p.Text, texts.GetValueOrDefault(p.Place)))],
            Answers = (await db.ContentAsync(correction, former, cancel)).Answers,
            Waiting = await WaitingAsync(db, correction, cancel),
            Mine = [.. Unanswered(correction).Where(s => readsWhole && AccessPolicy.Decide(db.Actor, s.Approves(), thing).IsDone)
                .Where(s => s is ApprovalSide.Chair || db.Actor.Person != correction.ChairId)],
        };
    }

    private async Task<IReadOnlyList<WaitingRow>> WaitingAsync(SamarbeidDbContext db, MinutesCorrection correction, CancellationToken cancel)
    {
        var waiting = new List<WaitingRow>();
        foreach (var side in Unanswered(correction))
        {
            var seat = await db.FindApproversAsync(side, correction.ScopeId, correction.ChairId, calendar.Today, cancel);
            waiting.Add(new(side, await db.People.Where(p => seat.Meant.Contains(p.Id)).OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => p.Name).ToListAsync(cancel)));
        }

        return waiting;
    }

    private static IEnumerable<ApprovalSide> Unanswered(MinutesCorrection correction) => correction.State is CorrectionState.AwaitingApproval
        ? Enum.GetValues<ApprovalSide>().Where(s => correction.ApprovalOf(s) is null)
        : [];
}
