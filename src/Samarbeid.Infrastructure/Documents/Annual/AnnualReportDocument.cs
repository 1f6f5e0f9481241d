using System.Globalization;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Documents.Annual.Sections;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>Sets an annual report down as a document (årsrapport), in its own language whoever reads it.</summary>
public static class AnnualReportDocument
{
    /// <param name="content">What it says.</param>
    /// <param name="drafted">The day of a draft; an approved report is dated by its approval.</param>
    public static ReportDocument Of(AnnualReportContent content, DateTimeOffset drafted)
    {
        using var language = content.Language.Culture().Use();
        var created = content.Report?.ApprovedAt ?? drafted;
        return new ReportDocument
        {
            Title = AnnualReportTexts.Title(Say.Year(content.Year), content.Figures.Place.Name),
            Subtitle = AnnualReportTexts.Subtitle(content.Figures.Place.Name),
            ParallelNames = content.ParallelNames.Count == 0 ? null : [.. content.ParallelNames.Select(ParallelNames.Run)],
            CoverLines = [.. CoverLines(content, created)],
            Author = CrimeSentences.DistrictOf(content.Figures.Place),
            Language = content.Language.Culture().Name,
            Identifier = IdentifierOf(content),
            Created = created,
            IsDraft = content.IsDraft,
            IsDemonstration = content.IsDemonstration,
            Blocks = [.. Blocks(content, NorwegianCalendar.DateOf(created))],
        };
    }

    /// <summary>A report that is not written leaves its empty chapters out and lists them; in a written one an empty chapter says something.</summary>
    private static IEnumerable<ReportBlock> Blocks(AnnualReportContent content, DateOnly day)
    {
        var captions = new Captions();
        var chapters = Chapter.Of(content);
        List<Chapter> missing = content.IsWritten ? [] : [.. chapters.Where(c => c.IsEmpty)];
        return
        [
            .. SummarySection.Of(content, captions, [.. missing.Select(c => c.Title)]),
            .. PromisesSection.Of(content, day),
            .. chapters.Except(missing).SelectMany(c => c.Write(content, captions)),
        ];
    }

    private static IEnumerable<string> CoverLines(AnnualReportContent content, DateTimeOffset created)
    {
        yield return AnnualReportTexts.ToCouncil(content.Figures.Place.Name);
        yield return CrimeSentences.DistrictOf(content.Figures.Place);
        yield return content.IsDraft ? AnnualReportTexts.DraftOf(Say.Date(created)) : AnnualReportTexts.ApprovedOn(Say.Date(created));
        if (content.Report is { Edition: > 1 } report) yield return AnnualReportTexts.Edition(report.Edition);
    }

    private static string IdentifierOf(AnnualReportContent content) => string.Create(
        CultureInfo.InvariantCulture, $"AR-{content.Figures.Place.Number}-{content.Year}-{content.Report?.Edition ?? 1}");
}
