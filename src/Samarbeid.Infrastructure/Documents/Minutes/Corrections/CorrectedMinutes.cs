using System.Globalization;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Minutes.Corrections;

/// <summary>A new edition of issued minutes (rettet utgave): the words of the former one with those that are corrected, and at the end what was and what is.</summary>
public static class CorrectedMinutes
{
    /// <param name="former">The edition that is corrected.</param>
    /// <param name="content">The correction.</param>
    /// <param name="check">What the new edition is checked by.</param>
    /// <param name="at">When it is approved.</param>
    public static ReportDocument Build(ReportDocument former, CorrectionContent content, DocumentCheck check, DateTimeOffset at)
    {
        using var spell = CultureInfo.GetCultureInfo(former.Language).Use();
        return Build(former, content, check, CheckBlocks.Of(check, former.Author), at);
    }

    /// <summary>The version that is kept from the public. It has no place in the chain of its own, and ends with which public version it belongs to.</summary>
    /// <inheritdoc cref="Build(ReportDocument, CorrectionContent, DocumentCheck, DateTimeOffset)"/>
    public static ReportDocument BuildExempt(ReportDocument former, CorrectionContent content, DocumentCheck check, DateTimeOffset at)
    {
        using var spell = CultureInfo.GetCultureInfo(former.Language).Use();
        return Build(former with { Blocks = [.. former.Blocks.SkipLast(1)] }, content, null, [ExemptBlocks.Belonging(check, former.Author)], at);
    }

    private static ReportDocument Build(ReportDocument former, CorrectionContent content, DocumentCheck? check, IEnumerable<ReportBlock> end, DateTimeOffset at)
    {
        var texts = content.Texts.ToDictionary(t => t.Place, t => t.Now);
        // What the former edition says of itself as one, and of how it is checked, is not said by this one.
        var words = CorrectablePlaces.Corrected(former, texts).Where((block, index) => !(index == 0 && IsOwnNote(block)));
        return former with
        {
            CoverLines = [.. former.CoverLines.Take(PlainCoverLines), MinutesTexts.EditionLine(content.Edition, DateOf(at))],
            Created = at,
            Check = check,
            Blocks =
            [
                Note.Of(MinutesTexts.CorrectedEdition, MinutesTexts.CorrectedNote(content.Edition, DateOf(at), DateOf(content.FormerAt))),
                .. words.TakeWhile(block => !IsCheck(block)),
                .. Section(former, content, at),
                .. end,
            ],
        };
    }

    // Place, chair and municipalities; what follows is of an edition.
    private const int PlainCoverLines = 3;

    private static IEnumerable<ReportBlock> Section(ReportDocument former, CorrectionContent content, DateTimeOffset at)
    {
        yield return new Heading(1, MinutesTexts.Correction(DateOf(at)));
        yield return new Paragraph(MinutesTexts.Corrects(content.Edition, content.Edition - 1, DateOf(content.FormerAt), content.FormerSeal));
        yield return Labelled(MinutesTexts.CorrectionReason, content.Reason);
        var headings = CorrectablePlaces.In(former).ToDictionary(p => p.Place, p => p.Heading);
        foreach (var place in content.Texts.GroupBy(t => headings[t.Place]))
        {
            yield return new Heading(2, MinutesTexts.CorrectedIn(place.Key));
            foreach (var text in place)
            {
                yield return Labelled(MinutesTexts.Was, text.Was);
                yield return Labelled(MinutesTexts.Is, text.Now);
            }
        }

        if (content.TouchesExempt) yield return new Paragraph(MinutesTexts.CorrectedExempt);
        foreach (var block in Round(content)) yield return block;
    }

    private static IEnumerable<ReportBlock> Round(CorrectionContent content)
    {
        yield return new Heading(2, MinutesTexts.CorrectionApproval);
        if (content.Answers.Where(a => a.Objection is null).OrderBy(a => a.Side).ToList() is { Count: > 0 } approvals)
            yield return new Table(
                MinutesTexts.CorrectionApprovalCaption,
                [new TableColumn(MinutesTexts.Side), new TableColumn(MinutesTexts.ApprovedBy, Weight: 2), new TableColumn(MinutesTexts.ApprovedOn)],
                [.. approvals.Select(a => new TableRow(Words.Of(a.Side), [a.Name, DateOf(a.At)]))]);
        if (content.Answers.Where(a => a.Objection is not null).ToList() is { Count: > 0 } objections)
            yield return new BulletList([.. objections.Select(o => new ListItem(
                [new TextRun(MinutesTexts.ObjectedBy(o.Name, Words.InSentence(o.Side), DateOf(o.At)), IsBold: true), new TextRun("\n" + o.Objection)]))]);
    }

    private static Paragraph Labelled(string label, string text) => new([new TextRun(label, IsBold: true), new TextRun("\n" + text)]);

    private static bool IsOwnNote(ReportBlock block) => block is Note note && note.Title == MinutesTexts.CorrectedEdition;

    private static bool IsCheck(ReportBlock block) => block is Heading { Level: 1 } heading && heading.Text == MinutesTexts.Check;

    private static string DateOf(DateTimeOffset at) => NorwegianFormat.Date(NorwegianCalendar.DateOf(at));
}
