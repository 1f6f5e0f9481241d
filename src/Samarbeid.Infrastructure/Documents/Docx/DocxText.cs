using DocumentFormat.OpenXml;
using Samarbeid.Infrastructure.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>Words as paragraphs and runs; a line feed in them is a line break.</summary>
internal static class DocxText
{
    public static W.Paragraph Paragraph(string? style = null, params OpenXmlElement[] content)
    {
        var paragraph = new W.Paragraph();
        if (style is not null) paragraph.ParagraphProperties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        paragraph.Append(content);
        return paragraph;
    }

    public static W.Run[] Runs(string text) => Runs([new TextRun(text)]);

    public static W.Run[] Runs(IEnumerable<TextRun> runs) => [.. runs.Where(r => r.Text.Length > 0).Select(Run)];

    private static W.Run Run(TextRun words)
    {
        var run = new W.Run();
        if (words.IsBold || words.Language is not null)
        {
            run.RunProperties = new W.RunProperties();
            if (words.IsBold) run.RunProperties.Bold = new W.Bold();
            if (words.Language is { } language) run.RunProperties.Languages = new W.Languages { Val = language };
        }

        var lines = words.Text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new W.Break());
            if (lines[i].Length > 0) run.Append(new W.Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
