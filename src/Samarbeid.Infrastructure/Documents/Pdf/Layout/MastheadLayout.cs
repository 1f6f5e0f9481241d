using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets the title of a document without a front page, over its text: minutes and agendas are read, not presented.</summary>
internal static class MastheadLayout
{
    private static readonly Ink Title = new(21, Theme.Blue, IsBold: true);
    private static readonly Ink Subtitle = new(13, Theme.Text);
    private static readonly Ink Line = new(Theme.BodySize, Theme.Text);
    private static readonly Ink Mark = Line with { Color = Theme.Warning, IsBold = true };
    private static readonly Ink Identifier = new(9, Theme.Muted);

    public static StructureElement Write(PageFlow flow, ReportDocument document, ReportWords words)
    {
        var head = new StructureElement("Sect");
        flow.Text(head.Add("Title"), document.Title, Title);
        if (document.Subtitle.Length > 0) flow.Text(head.Add("P"), document.Subtitle, Subtitle);
        flow.Down(4);
        if (document.IsExempt == true) flow.Text(head.Add("P"), words.ExemptMark, Mark);
        if (document.IsDraft) flow.Text(head.Add("P"), words.DraftMark, Mark);
        if (document.IsDemonstration) flow.Text(head.Add("P"), words.DemonstrationMark, Mark);
        foreach (var line in document.CoverLines.Where(line => !string.IsNullOrWhiteSpace(line)))
            flow.Text(head.Add("P"), line, Line);
        flow.Text(head.Add("P"), words.Identifier(document), Identifier);
        flow.Down(5);
        flow.Page.Line(Artifact.Layout, Theme.Left, flow.Y, Theme.Right, flow.Y, new Pen(2, Theme.Blue));
        flow.Down(4);
        return head;
    }
}
