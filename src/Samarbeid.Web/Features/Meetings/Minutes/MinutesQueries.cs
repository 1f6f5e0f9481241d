using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>The minutes as they are to be read: the frozen ones when they are approved, a draft before that.</summary>
/// <param name="IssuedAt">When they were frozen; null for a draft.</param>
/// <param name="Former">The body's last meeting before with minutes; null for its first.</param>
public sealed record MinutesView(string Body, DateOnly Date, ReportDocument Document, DateTimeOffset? IssuedAt, FormerMeeting? Former)
{
    /// <summary>Whether there is a version that is kept from the public, and the person may read it.</summary>
    public bool OffersExempt { get; init; }

    /// <summary>They are approved, and whoever reads takes out their package for the archive.</summary>
    public bool MayDeliver { get; init; }

    /// <summary>Which edition it is, from 1; 0 for what is not issued.</summary>
    public required int Edition { get; init; }

    /// <summary>The newest edition; more than <see cref="Edition"/> where the minutes were corrected after it.</summary>
    public required int InForce { get; init; }
}

/// <summary>A meeting whose minutes can be read.</summary>
public sealed record FormerMeeting(MeetingId Id, DateOnly Date);

/// <summary>The minutes of a meeting as a document and as a file.</summary>
public sealed class MinutesQueries(Databases databases, Renderers renderers, NorwegianCalendar calendar)
{
    private static readonly MeetingState[] WithMinutes = [.. Enum.GetValues<MeetingState>().Where(s => s.HasMinutes())];

    /// <summary>The public version of the edition in force.</summary>
    public Task<MinutesView?> FindAsync(MeetingId id, CancellationToken cancel) => FindAsync(id, isExempt: false, null, cancel);

    /// <param name="id">The meeting.</param>
    /// <param name="isExempt">The version that is kept from the public, which is found only by who may read every word of it.</param>
    /// <param name="edition">Null for the one in force.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Null also where there is no such edition.</returns>
    public async Task<MinutesView?> FindAsync(MeetingId id, bool isExempt, int? edition, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMinutes, cancel);
        if (await HeldAsync(db, id, cancel) is not { } content) return null;
        if (isExempt && !await OffersExemptAsync(db, id, content, cancel)) return null;
        NoteReading(db, content, isExempt);

        var newest = await Issued(db, id, isExempt, null).Select(d => (int?)d.Edition).FirstOrDefaultAsync(cancel) ?? 0;
        if (edition is { } asked && (asked < 1 || asked > newest)) return null;

        var (document, issuedAt) = await DocumentAsync(db, id, isExempt, edition, content, cancel);
        return new(content.Body, content.Date, document, issuedAt, await FormerAsync(db, id, content.Date, cancel))
        {
            Edition = edition ?? newest,
            InForce = newest,
            MayDeliver = newest > 0 && AccessPolicy.Decide(db.Actor, Operation.DeliverToArchive, new Thing(await db.Meetings.Where(m => m.Id == id).Select(m => m.ScopeId).SingleAsync(cancel))).IsDone,
            OffersExempt = isExempt || await OffersExemptAsync(db, id, content, cancel),
        };
    }

    /// <summary>The public version of the edition in force.</summary>
    public Task<(byte[] File, DateOnly Date)?> FileAsync(MeetingId id, RenditionFormat format, CancellationToken cancel) => FileAsync(id, false, format, null, cancel);

    /// <summary>The bytes that were issued; a draft is made anew each time. Null when there is no such meeting for this person, or it has not been held.</summary>
    public async Task<(byte[] File, DateOnly Date)?> FileAsync(MeetingId id, bool isExempt, RenditionFormat format, int? edition, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMinutes, cancel);
        if (await HeldAsync(db, id, cancel) is not { } content) return null;
        if (isExempt && !await OffersExemptAsync(db, id, content, cancel)) return null;
        NoteReading(db, content, isExempt);

        var file = await IssuedDocuments.FileAsync(Issued(db, id, isExempt, edition), format, cancel);
        if (file is null && edition is not null) return null;

        return (file ?? renderers.For(format).Render((await DocumentAsync(db, id, isExempt, null, content, cancel)).Document), content.Date);
    }

    /// <summary>What was issued, or the draft as it stands.</summary>
    private async Task<(ReportDocument Document, DateTimeOffset? IssuedAt)> DocumentAsync(
        SamarbeidDbContext db, MeetingId id, bool isExempt, int? edition, MinutesContent content, CancellationToken cancel)
    {
        var issued = await Issued(db, id, isExempt, edition).Select(d => new { d.Json, d.Sha256, d.IssuedAt }).FirstOrDefaultAsync(cancel);
        return issued is null
            ? (MinutesDocument.Build(isExempt ? content with { IsExempt = true } : content.ForPublic(), calendar.Now), null)
            : (IssuedDocuments.Read(issued.Json, issued.Sha256), issued.IssuedAt);
    }

    private static async Task<MinutesContent?> HeldAsync(SamarbeidDbContext db, MeetingId id, CancellationToken cancel) =>
        await db.ReadMinutesAsync(id, cancel) is { } content && content.State.HasMinutes() ? content : null;

    private static Task<FormerMeeting?> FormerAsync(SamarbeidDbContext db, MeetingId id, DateOnly day, CancellationToken cancel) => db.Meetings
        .Where(m => m.Date < day && WithMinutes.Contains(m.State) && db.Meetings.Any(own => own.Id == id && own.ScopeId == m.ScopeId))
        .OrderByDescending(m => m.Date).Select(m => new FormerMeeting(m.Id, m.Date)).FirstOrDefaultAsync(cancel);

    private static IQueryable<IssuedDocument> Issued(SamarbeidDbContext db, MeetingId id, bool isExempt, int? edition)
    {
        var kind = isExempt ? DocumentKind.ExemptMinutes : DocumentKind.Minutes;
        return db.IssuedDocuments.Where(d => d.SubjectId == id.Value && d.Kind == kind && (edition == null || d.Edition == edition)).OrderByDescending(d => d.Edition);
    }

    // What was issued is there for who may read it; before that, a draft of it.
    private static async Task<bool> OffersExemptAsync(SamarbeidDbContext db, MeetingId id, MinutesContent content, CancellationToken cancel) =>
        content.IsApproved ? await Issued(db, id, isExempt: true, null).AnyAsync(cancel) : content is { HasRestricted: true, IsReadWhole: true };

    private static void NoteReading(SamarbeidDbContext db, MinutesContent content, bool isExempt)
    {
        db.NoteReading(SecurityEventKind.MinutesRead, $"Meeting {content.Meeting.Value}");
        if (isExempt) db.NoteExemptReading(content);
    }
}
