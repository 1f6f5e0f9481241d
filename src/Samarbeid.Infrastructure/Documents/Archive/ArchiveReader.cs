using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Documents.Agreements;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Archive;

/// <summary>Reads what a package holds (arkivpakke). Issued documents are taken as they were issued; an agreement, which is never issued, is set down as of the moment the package was taken out.
/// Whoever calls has asked whether the person reads every word.</summary>
public sealed class ArchiveReader(Renderers renderers)
{
    private static readonly DocumentKind[] OfMeetings = [DocumentKind.Minutes, DocumentKind.ExemptMinutes];

    /// <returns>Null where the thing is not to be seen, or has another edition by now.</returns>
    public async Task<ArchiveContent?> ReadAsync(SamarbeidDbContext db, ArchivePackage package, CancellationToken cancel) => package switch
    {
        { MeetingId: { } meeting } => await MeetingAsync(db, package, meeting, cancel),
        { AgreementId: { } agreement } => await AgreementAsync(db, package, agreement, cancel),
        _ => await ReportAsync(db, package, package.ReportId!.Value, cancel),
    };

    /// <summary>The papers of a meeting as they go into its package.</summary>
    public static Task<List<ArchivedPaper>> PapersAsync(SamarbeidDbContext db, MeetingId id, CancellationToken cancel) => PapersAsync(db, db.PapersOf(id), cancel);

    private static Task<List<ArchivedPaper>> PapersAsync(SamarbeidDbContext db, IQueryable<Paper> papers, CancellationToken cancel) => papers
        .Where(p => p.FileId != null).OrderBy(p => p.AddedAt)
        .Select(p => new ArchivedPaper(p.AgendaItemId, p.Title, p.FileName, p.Kind, p.Size, p.Sha256, p.FileId!.Value,
            p.RestrictedUntil == null || p.RestrictedUntil >= db.Today ? p.Basis : null, p.RestrictedUntil)).ToListAsync(cancel);

    private static async Task<ArchiveContent?> MeetingAsync(SamarbeidDbContext db, ArchivePackage package, MeetingId id, CancellationToken cancel)
    {
        if (await db.ReadMinutesAsync(id, cancel) is not { } meeting) return null;

        var issued = await db.IssuedDocuments.Where(d => d.SubjectId == id.Value && OfMeetings.Contains(d.Kind))
            .Select(d => new { d.Kind, d.Edition, d.IssuedAt, Pdf = d.Renditions.First(r => r.Format == RenditionFormat.Pdf) }).AsNoTracking().ToListAsync(cancel);
        if (issued.Count == 0 || issued.Max(d => d.Edition) != package.Edition) return null;

        using var spell = meeting.Language.Culture().Use();
        var files = new MeetingArchive(meeting,
            [.. issued.Select(d => new ArchivedMinutes(d.Kind is DocumentKind.ExemptMinutes, d.Edition, d.IssuedAt, DocumentHash.Checked(d.Pdf.Bytes, d.Pdf.Sha256)))],
            await PapersAsync(db, id, cancel)).Files();
        return Pack(package, NameOf("mote", meeting.Date, package.Edition), ArchiveTexts.Meeting(meeting.Body, NorwegianFormat.Date(meeting.Date)), files);
    }

    private async Task<ArchiveContent?> AgreementAsync(SamarbeidDbContext db, ArchivePackage package, CooperationAgreementId id, CancellationToken cancel)
    {
        var agreement = await db.Agreements.AsNoTracking().Include(a => a.Commitments).Include(a => a.Signatures).AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (agreement is null || ArchivedEditions.Of(agreement.StateOn(db.Today)) != package.Edition) return null;

        var body = await db.MeetingBodies.Where(b => b.Id == agreement.BodyId).Select(b => new { b.Name, b.Language, b.IsDemonstration }).SingleAsync(cancel);
        using var spell = body.Language.Culture().Use();
        var state = agreement.StateOn(db.Today);
        var pdf = renderers.For(RenditionFormat.Pdf).Render(AgreementDocument.Build(new(agreement, state, body.Name, body.Language, body.IsDemonstration), package.TakenOutAt));
        var about = agreement.Reason is { } reason ? $"{Words.Of(state)}: {reason}" : Words.Of(state);
        var signed = agreement.Signatures.Max(s => (DateOnly?)s.SignedOn) ?? agreement.First;
        var files = CaseArchive.Files(new(id.Value.ToString(), agreement.Title, ArchiveTexts.TypeAgreement, package.Edition, signed, package.TakenOutAt, body.Name, about), pdf, await PapersAsync(db, db.Papers.Where(p => p.AgreementId == id && p.RemovedAt == null), cancel));
        return Pack(package, NameOf("samarbeidsavtale", agreement.First, package.Edition), $"{agreement.Title}, {body.Name}", files);
    }

    private static async Task<ArchiveContent?> ReportAsync(SamarbeidDbContext db, ArchivePackage package, AnnualReportId id, CancellationToken cancel)
    {
        var report = await db.AnnualReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (report is null || ArchivedEditions.Of(report.State) != package.Edition) return null;

        var place = await db.Municipalities.Where(m => m.ScopeId == report.ScopeId).Select(m => m.Name).SingleAsync(cancel);
        var issued = await db.IssuedDocuments.Where(d => d.SubjectId == id.Value && d.Kind == DocumentKind.AnnualReport)
            .OrderByDescending(d => d.Edition).Select(d => new { d.IssuedAt, Pdf = d.Renditions.First(r => r.Format == RenditionFormat.Pdf) }).AsNoTracking().FirstAsync(cancel);
        using var spell = report.Language.Culture().Use();
        var title = ArchiveTexts.Report(place, report.Year);
        var about = report is { State: AnnualReportState.Withdrawn, Remark: { } remark } ? $"{Words.Of(report.State)}: {remark}" : Words.Of(report.State);
        var files = CaseArchive.Files(new(id.Value.ToString(), title, ArchiveTexts.TypeReport, package.Edition, NorwegianCalendar.DateOf(issued.IssuedAt), issued.IssuedAt, place, about),
            DocumentHash.Checked(issued.Pdf.Bytes, issued.Pdf.Sha256), []);
        return Pack(package, NameOf("arsrapport", new DateOnly(report.Year, 12, 31), package.Edition), title, files);
    }

    private static ArchiveContent Pack(ArchivePackage package, string name, string title, IReadOnlyList<ArchiveFile> files) =>
        new(name, title, ArchiveContents.Listed(package.Id, title, NorwegianCalendar.Local(package.TakenOutAt), files));

    private static string NameOf(string kind, DateOnly date, int edition) => string.Create(CultureInfo.InvariantCulture, $"arkivpakke-{kind}-{date:yyyy-MM-dd}-utgave-{edition}");
}
