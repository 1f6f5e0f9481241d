using System.Globalization;
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
            Blocks = [.. Blocks(content)],
        };
    }

    private static IEnumerable<ReportBlock> Blocks(AnnualReportContent content)
    {
        var captions = new Captions();
        return
        [
            .. SummarySection.Of(content, captions),
            .. CrimePictureSection.Of(content, captions),
            .. ClearanceSection.Of(content, captions),
            .. ChallengesSection.Of(content, captions),
            .. PrioritiesSection.Of(content, captions),
            .. FollowUpSection.Of(content, captions),
            .. MeetingsSection.Of(content, captions),
            .. MethodSection.Of(captions),
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
