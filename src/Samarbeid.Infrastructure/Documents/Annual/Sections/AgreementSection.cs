using Samarbeid.Domain.Agreements;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>What police and municipality had promised each other for the year, and what each of them says became of it (samarbeidsavtalen).
/// Where they say different things, both stand.</summary>
internal static class AgreementSection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, Captions captions)
    {
        yield return new Heading(1, captions.Chapter(AnnualReportTexts.Agreement));
        if (content.Commitments.Count == 0)
        {
            yield return new Paragraph(AnnualReportTexts.AgreementNone(Say.Year(content.Year)));
            yield break;
        }

        var periods = content.Commitments.SelectMany(c => c.Periods).ToList();
        yield return new Paragraph(AnnualReportTexts.AgreementIntro(
            content.Commitments.Count, periods.Count, periods.Count(IsKeptByBoth), periods.Count(p => CommitmentPeriod.AreAtOdds(p.ByPolice, p.ByMunicipality)), periods.Count(IsUnsaid)));
        foreach (var agreement in content.Commitments.GroupBy(c => (c.Body, c.Agreement)))
        {
            yield return new Table(
                captions.Table(AnnualReportTexts.CommitmentsCaption(agreement.Key.Agreement, agreement.Key.Body)),
                [new(AnnualReportTexts.Number, Weight: 0.6m), new(AnnualReportTexts.Commitment, Weight: 3.4m), new(AnnualReportTexts.Responsible, Weight: 1.4m), new(AnnualReportTexts.PoliceSay, Weight: 1.8m), new(AnnualReportTexts.MunicipalitySays, Weight: 1.8m)],
                [.. agreement.Select(c => new TableRow(NorwegianFormat.Number(c.Number), [c.Text, Words.Of(c.Owner), Said(c, p => p.ByPolice), Said(c, p => p.ByMunicipality)]))]);
        }
    }

    private static string Said(ReportedCommitment commitment, Func<ReportedPeriod, Verdict?> by)
    {
        var (said, unsaid) = (commitment.Periods.Select(by).OfType<Verdict>().GroupBy(v => v).OrderBy(g => g.Key), commitment.Periods.Count(p => by(p) is null));
        IEnumerable<string> parts = [.. said.Select(g => AnnualReportTexts.Times(g.Count(), Words.InSentence(g.Key))), .. unsaid > 0 ? [AnnualReportTexts.TimesUnsaid(unsaid)] : Array.Empty<string>()];
        return string.Join(", ", parts);
    }

    private static bool IsKeptByBoth(ReportedPeriod period) => period is { ByPolice: Verdict.Kept, ByMunicipality: Verdict.Kept };

    private static bool IsUnsaid(ReportedPeriod period) => period.ByPolice is null || period.ByMunicipality is null;
}
