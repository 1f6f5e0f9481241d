using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.TextGuards;

namespace Samarbeid.Web.Features.TextGuards;

/// <summary>A text that is to go out, and the headings it stands under; none for one that stands in no document.</summary>
internal sealed record PlacedText(string Where, string? Text);

/// <summary>All texts of a meeting or a report that the person may read, and what to ask access for.</summary>
internal sealed record GuardedTexts(Thing Thing, IReadOnlyList<PlacedText> Texts)
{
    private static readonly Operation[] OnMeetings =
        [Operation.WriteMinutes, Operation.WriteMeetings, Operation.ApproveMinutesAsChair, Operation.ApproveMinutesForPolice];

    private static readonly Operation[] OnReports = [Operation.WriteReports, Operation.ApproveReports, Operation.PublishReports];

    public static Operation[] OperationsOn(DocumentKind kind) => kind is DocumentKind.Minutes ? OnMeetings : OnReports;
}

internal static class GuardedTextReading
{
    public static Task<GuardedTexts?> FindGuardedAsync(this SamarbeidDbContext db, DocumentKind kind, Guid subject, DateTimeOffset now, CancellationToken cancel) =>
        kind is DocumentKind.Minutes ? db.OfMeetingAsync(new(subject), now, cancel) : db.OfReportAsync(new(subject), now, cancel);

    private static async Task<GuardedTexts?> OfMeetingAsync(this SamarbeidDbContext db, MeetingId id, DateTimeOffset now, CancellationToken cancel)
    {
        if (await db.ReadMinutesAsync(id, cancel) is not { } minutes) return null;

        var row = await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == id, cancel);
        // Who presents an item stands in the agenda alone.
        // What is said against the minutes, and what is to stand in their place.
        var said = await db.Set<MinutesObjection>().Where(o => o.MeetingId == id).Select(o => o.Text).ToListAsync(cancel);
        var corrected = await db.MinutesCorrections.Where(c => c.MeetingId == id).SelectMany(c => c.Texts.Select(t => t.Now)).ToListAsync(cancel);
        var reasons = await db.MinutesCorrections.Where(c => c.MeetingId == id).Select(c => c.Reason).ToListAsync(cancel);
        var (document, agenda) = (MinutesDocument.Build(minutes with { IsExempt = true }, now), AgendaDocument.Build(minutes with { IsExempt = true }, now));
        return new(
            new Thing(row.ScopeId) { Chair = row.ChairId },
            [
                new("", row.ShortNoticeReason), new("", row.Reason), new("", row.Place), .. Placed(document), .. Placed(agenda),
                .. said.Concat(corrected).Concat(reasons).Select(text => new PlacedText("", text)),
            ]);
    }

    private static async Task<GuardedTexts?> OfReportAsync(this SamarbeidDbContext db, AnnualReportId id, DateTimeOffset now, CancellationToken cancel) =>
        await db.AnnualReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is { } report
            && await AnnualReportContentQuery.ReadAsync(db, report.Municipality, report.Year, cancel) is { } content
            ? new(new Thing(report.ScopeId) { Author = report.AuthorId }, [new("", report.Remark), .. Placed(AnnualReportDocument.Of(content, now))])
            : null;

    private static List<PlacedText> Placed(ReportDocument document)
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(CanonicalJson.Serialize(document)));
        var placed = new List<PlacedText>();
        var (above, under) = ("", "");
        foreach (var (block, words) in document.Blocks.Zip(json.RootElement.GetProperty("blocks").EnumerateArray()))
        {
            if (block is Heading { Level: <= 2 } heading) (above, under) = (heading.Text, "");
            else if (block is Heading part) under = $": {part.Text}";
            placed.AddRange(WordsIn.Element(words).Select(text => new PlacedText(above + under, text)));
        }

        return placed;
    }
}
