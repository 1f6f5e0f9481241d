using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Html;

/// <summary>Builds markup; only <see cref="Raw"/> lets anything through unencoded, and only markup of ours goes there.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _html = new();

    public HtmlWriter Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public HtmlWriter Text(string text) => Raw(Encoder.Encode(text));

    public HtmlWriter Element(string opening, string text, string closing) => Raw(opening).Text(text).Raw(closing);

    /// <summary>Runs of text, with line breaks, weight and language.</summary>
    public HtmlWriter Runs(IReadOnlyList<TextRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.IsBold) Raw("<strong>");
            if (run.Language is { } language) Element("<span lang=\"", language, "\">");
            Raw(Encoder.Encode(run.Text.ReplaceLineEndings("\n")).Replace("&#xA;", "<br>"));
            if (run.Language is not null) Raw("</span>");
            if (run.IsBold) Raw("</strong>");
        }

        return this;
    }

    /// <summary>A number for an attribute, whatever the culture: nb-NO writes a minus that SVG does not know.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public override string ToString() => _html.ToString();
}
