using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>The round of approval as it stands in the minutes: who, for whom, when and how, and what was said against them.</summary>
internal static class ApprovalBlocks
{
    /// <summary>What stands in the minutes as somebody's own (merknader), before they are approved.</summary>
    public static IEnumerable<ReportBlock> Recorded(MinutesContent content)
    {
        var recorded = content.Objections.Where(o => o.State is ObjectionState.Recorded).ToList();
        if (recorded.Count == 0) yield break;

        yield return new Heading(1, MinutesTexts.Remarks);
        yield return new BulletList([.. recorded.Select(o => new ListItem([new TextRun(WhoOf(o), IsBold: true), new TextRun("\n" + WordsOf(o, content))]))]);
    }

    public static IEnumerable<ReportBlock> Of(MinutesContent content)
    {
        if (!content.IsApproved && content.Approvals.Count == 0) yield return new Paragraph(MinutesTexts.NotApproved);
        if (HowOf(content) is { } how) yield return new Paragraph(how);
        if (content.Round is { SentAt: { } sent, ObjectBy: { } last })
            yield return new Paragraph(MinutesTexts.SentOn(DateOf(sent), NorwegianFormat.Date(last)));
        if (content.Approvals.Count > 0)
        {
            yield return new Table(
                MinutesTexts.ApprovalCaption,
                [new TableColumn(MinutesTexts.Side), new TableColumn(MinutesTexts.ApprovedBy, Weight: 2), new TableColumn(MinutesTexts.ApprovedOn)],
                [.. content.Approvals.OrderBy(a => a.Side).Select(a => new TableRow(Words.Of(a.Side), [a.Name, DateOf(a.At)]))]);
        }

        if (content.Objections.Count == 0) yield break;

        yield return new Heading(2, MinutesTexts.Objections);
        yield return new BulletList([.. content.Objections.Select(o => Point(o, content))]);
    }

    /// <summary>Where the round begins in the minutes; what stands before is what is approved.</summary>
    internal static int PlaceIn(IReadOnlyList<ReportBlock> blocks) => blocks.ToList().FindLastIndex(b => b is Heading { Level: 1 } h && IsTitle(h.Text));

    private static bool IsTitle(string text) => text == Languages.Bokmal.Says(() => MinutesTexts.Approval) || text == Languages.Nynorsk.Says(() => MinutesTexts.Approval);

    /// <summary>How minutes became approved that both sides have not approved in so many words.</summary>
    internal static string? HowOf(MinutesContent content) => content switch
    {
        { IsApproved: true, Round: { ApprovedIn: { } next } } => MinutesTexts.ApprovedIn(NorwegianFormat.Date(next)),
        { IsApproved: true, Round: { Form: ApprovalForm.Silent, ApprovedAt: { } at, ObjectBy: { } last } }
            when content.Approvals.Count < Enum.GetValues<ApprovalSide>().Length => MinutesTexts.ApprovedSilently(DateOf(at), NorwegianFormat.Date(last)),
        _ => null,
    };

    private static ListItem Point(MinutesObjectedBy objection, MinutesContent content) => new(
    [
        new TextRun(WhoOf(objection), IsBold: true),
        new TextRun($"\n{WordsOf(objection, content)}\n{(objection is { Side: null, State: ObjectionState.Open } ? MinutesTexts.RemarkNoted : MinutesTexts.Outcome(Words.Of(objection.State)))}"),
    ]);

    // Under the name of its item. What is kept from the public with the item stands in the exempt version alone, and here the ground.
    private static string WordsOf(MinutesObjectedBy objection, MinutesContent content)
    {
        if (objection.Item is not { } item) return objection.Text;

        var words = content.ExemptionOf(objection) is { } kept && (!content.IsExempt || objection.Text.Length == 0)
            ? MinutesTexts.ExemptObjection(LegalBases.Of(kept.Basis).CitationIn(content.Language))
            : objection.Text;
        return MinutesTexts.AboutItem(content.NameOf(item), words);
    }

    private static string WhoOf(MinutesObjectedBy objection) => objection.Side is { } side
        ? MinutesTexts.ObjectedBy(objection.Name, Words.InSentence(side), DateOf(objection.At))
        : MinutesTexts.RemarkedBy(objection.Name, DateOf(objection.At));

    private static string DateOf(DateTimeOffset at) => NorwegianFormat.Date(NorwegianCalendar.DateOf(at));
}
