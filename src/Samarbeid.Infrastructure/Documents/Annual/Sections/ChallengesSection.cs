using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>The problems that police and municipality work on together (utfordringer).</summary>
internal static class ChallengesSection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, Captions captions)
    {
        yield return new Heading(1, captions.Chapter(AnnualReportTexts.Challenges));
        if (content.Challenges.Count == 0)
        {
            yield return new Paragraph(AnnualReportTexts.ChallengesNone);
            yield break;
        }

        yield return new Paragraph(AnnualReportTexts.ChallengesIntro);
        yield return new NumberedList([.. content.Challenges.Select(Point)]);
    }

    private static ListItem Point(ReportedChallenge challenge)
    {
        List<string> rest = [];
        if (challenge.Description.Length > 0) rest.Add(challenge.Description);
        if (challenge.Cause.Length > 0) rest.Add(AnnualReportTexts.Cause(challenge.Cause));
        if (challenge.ClosedOn is { } day) rest.Add(AnnualReportTexts.ClosedOn(NorwegianFormat.Date(day)));
        return new([new(challenge.Title, IsBold: true), .. rest.Select(line => new TextRun("\n" + line))]);
    }
}
