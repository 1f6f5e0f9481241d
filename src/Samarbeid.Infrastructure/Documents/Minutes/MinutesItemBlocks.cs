using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>One item of the minutes: background, what was agreed, and what came of it.</summary>
internal static class MinutesItemBlocks
{
    public static IEnumerable<ReportBlock> Of(MinutesItem item, MinutesContent content)
    {
        yield return new Heading(2, TitleOf(item, content.Kind));
        foreach (var block in ExemptBlocks.Of(item, content)) yield return block;
        if (item.Restriction is not null && !content.IsExempt) yield break;
        if (ItemAttendance.Of(item, content) is { } attendance) yield return new Paragraph(attendance);
        if (item.Background.Length > 0)
        {
            yield return new Heading(3, MinutesTexts.Background);
            yield return new Paragraph(item.Background);
        }

        foreach (var block in PapersOf(item, content)) yield return block;
        if (item.Kind is AgendaItemKind.ApproveMinutes && content.FollowUp.Former is { } former)
            yield return new Paragraph(MinutesTexts.FormerMinutes(NorwegianFormat.Date(former), MinutesDocument.IdentifierOf(content.Kind, former)));
        if (item.Kind is AgendaItemKind.FollowUp)
            foreach (var block in FollowUpBlocks.Of(content)) yield return block;

        yield return new Heading(3, MinutesTexts.Conclusion);
        yield return new Paragraph(item switch
        {
            { IsNoted: true } => MinutesTexts.Noted,
            { IsPutOff: true } => MinutesTexts.PutOff,
            { Conclusion.Length: > 0 } => item.Conclusion,
            _ => MinutesTexts.NoConclusion,
        });
        if (item.Recommendations.Count > 0)
        {
            yield return new Heading(3, MinutesTexts.Recommendations);
            yield return new BulletList([.. item.Recommendations.Select(Point)]);
        }

        if (item.Actions.Count > 0)
        {
            yield return new Heading(3, MinutesTexts.Actions);
            yield return new BulletList([.. item.Actions.Select(Point)]);
        }
    }

    /// <summary>What was laid before the meeting, by title: the files themselves are where the meeting is.</summary>
    internal static IEnumerable<ReportBlock> PapersOf(MinutesItem item, MinutesContent content) =>
        Listed(new Heading(3, MinutesTexts.Papers), [.. item.Papers, .. ExemptBlocks.LinesOf(item.ExemptPapers, content)]);

    internal static IEnumerable<ReportBlock> PapersOf(MinutesContent content) =>
        Listed(new Heading(1, MinutesTexts.PapersOfMeeting), [.. content.Papers, .. ExemptBlocks.LinesOf(content.ExemptPapers, content)]);

    private static IEnumerable<ReportBlock> Listed(Heading heading, IReadOnlyList<string> titles) =>
        titles.Count == 0 ? [] : [heading, new BulletList([.. titles.Select(ListItem.Of)])];

    internal static string TitleOf(MinutesItem item, MeetingBodyKind kind) => item is { Number: { } number, NumberYear: { } year }
        ? $"{NumberSeries.OfItem(kind, number, year)} {item.Title}"
        : MinutesTexts.ItemWithoutNumber(item.Title);

    private static ListItem Point(MinutesRecommendation recommendation) => Point(
        $"{recommendation.Reference} {recommendation.Title}", recommendation.Text,
        MinutesTexts.RecommendationDue(recommendation.Addressee, MinutesDocument.DateOf(recommendation.AnswerDue)));

    private static ListItem Point(MinutesAction action) => Point(
        $"{action.Reference} {action.Title}", action.Description,
        MinutesTexts.ActionDue(action.Responsible, MinutesDocument.DateOf(action.DueDate))
            + (action.Recommendation is { } of ? " " + MinutesTexts.FollowsUp(NumberSeries.Unbroken(of)) : ""));

    private static ListItem Point(string title, string text, string facts) =>
        new([new TextRun(title, IsBold: true), new TextRun("\n" + (text.Length > 0 ? text + "\n" : "") + facts)]);
}
