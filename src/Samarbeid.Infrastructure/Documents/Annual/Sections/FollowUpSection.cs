using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>What became of the year's recommendations and actions (anbefalinger og tiltak). Sides and bodies are named, people are not.</summary>
internal static class FollowUpSection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, Captions captions)
    {
        var year = Say.Year(content.Year);
        yield return new Heading(1, captions.Chapter(AnnualReportTexts.FollowUp));
        if (content.Recommendations.Count + content.Actions.Count + content.Delays.Count == 0)
        {
            yield return new Paragraph(AnnualReportTexts.FollowUpNone(year));
            yield break;
        }

        yield return new Paragraph(AnnualReportTexts.FollowUpIntro(year, content.Recommendations.Count, content.Actions.Count, content.Actions.Count(IsDone)));
        if (content.Recommendations.Count > 0) yield return Recommendations(content, captions);
        if (content.Actions.Count > 0) yield return Actions(content, captions);
        if (content.Delays.Count > 0)
        {
            yield return new Heading(2, AnnualReportTexts.Delays);
            yield return new Paragraph(AnnualReportTexts.DelaysIntro(ReportedDelays.Days, ReportedDelays.Extensions));
            yield return new BulletList([.. content.Delays.Select(d => ListItem.Of(AnnualReportTexts.DelaysOf(d.Place, d.Count)))]);
        }

        if (content.Actions.Where(a => !string.IsNullOrWhiteSpace(a.Result)).ToList() is { Count: > 0 } finished)
        {
            yield return new Heading(2, AnnualReportTexts.Results);
            yield return new BulletList([.. finished.Select(Result)]);
        }
    }

    private static Table Recommendations(AnnualReportContent content, Captions captions) => new(
        captions.Table(AnnualReportTexts.RecommendationsCaption),
        [new(AnnualReportTexts.Reference, Weight: 2), new(AnnualReportTexts.Recommendation, Weight: 3.4m), new(AnnualReportTexts.Addressee, Weight: 2.2m), new(AnnualReportTexts.State, Weight: 1.6m)],
        [.. content.Recommendations.Select(r => new TableRow(NumberSeries.Unbroken(r.Reference), [r.Title, r.Addressee, Words.Of(r.State)]))]);

    private static Table Actions(AnnualReportContent content, Captions captions) => new(
        captions.Table(AnnualReportTexts.ActionsCaption),
        [new(AnnualReportTexts.Reference, Weight: 2), new(AnnualReportTexts.Action, Weight: 3.4m), new(AnnualReportTexts.Responsible, Weight: 1.4m), new(AnnualReportTexts.DueDate, Weight: 1.3m), new(AnnualReportTexts.State, Weight: 1.8m)],
        [.. content.Actions.Select(a => new TableRow(
            NumberSeries.Unbroken(a.Reference), [a.Title, Words.Of(a.Responsible), NorwegianFormat.ShortDate(a.DueDate), StateOf(a)]))]);

    /// <summary>Beside the due date stands the day it was done, so that nobody takes the one for the other.</summary>
    private static string StateOf(ReportedAction action) => action.CompletedOn is { } completed
        ? AnnualReportTexts.CompletedOn(Words.Of(action.State), NorwegianFormat.ShortDate(completed), NorwegianFormat.Promptness(completed, action.DueDate))
        : action.AbortedOn is { } aborted ? AnnualReportTexts.AbortedOn(Words.Of(action.State), NorwegianFormat.ShortDate(aborted))
        : Words.Of(action.State);

    private static ListItem Result(ReportedAction action) =>
        new([new(AnnualReportTexts.ResultOf(NumberSeries.Unbroken(action.Reference), action.Title), IsBold: true), new(action.Result!)]);

    private static bool IsDone(ReportedAction action) => action.State is ActionItemState.Completed or ActionItemState.Evaluated;
}
