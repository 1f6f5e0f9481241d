using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>Which promises of the year were kept and which not (holdt og ikke holdt), right after the summary: what a council asks first.</summary>
internal static class PromisesSection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, DateOnly day)
    {
        if (content.Actions.Count == 0) yield break;

        var kept = content.Actions.Where(IsKept).ToList();
        var broken = content.Actions.Where(a => IsBroken(a, day)).ToList();
        yield return new Heading(2, AnnualReportTexts.Promises);
        yield return new Paragraph(AnnualReportTexts.PromisesText(
            content.Actions.Count, kept.Count, broken.Count, content.Actions.Count - kept.Count - broken.Count));
        if (kept.Count + broken.Count > 0)
            yield return new BulletList([.. Point(AnnualReportTexts.NotKept, broken), .. Point(AnnualReportTexts.Kept, kept)]);
    }

    private static IEnumerable<ListItem> Point(string title, List<ReportedAction> actions) => actions.Count == 0
        ? []
        : [new([new(title, IsBold: true), new(string.Join("; ", actions.Select(a => $"{NumberSeries.Unbroken(a.Reference)} {a.Title}")) + ".")])];

    private static bool IsKept(ReportedAction action) => action.State is ActionItemState.Completed or ActionItemState.Evaluated;

    private static bool IsBroken(ReportedAction action, DateOnly day) =>
        action.State is ActionItemState.Aborted || (!IsKept(action) && action.DueDate < day);
}
