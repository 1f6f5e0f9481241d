using System.Text;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Breaks text into lines: at spaces, after a hyphen or slash between letters, and inside a word
/// only where the word alone is wider than the line. A hard space (U+00A0) never breaks.</summary>
internal sealed class LineBreaker
{
    private readonly FontSet _fonts = FontSet.Embedded;
    private readonly double _size;
    private readonly double _width;
    private readonly List<TextLine> _lines = [];
    private readonly List<TextPiece> _line = [];
    private readonly List<TextPiece> _word = [];
    private double _lineWidth;
    private double _inkWidth;
    private double _wordWidth;

    private LineBreaker(double size, double width) => (_size, _width) = (size, width);

    public static IReadOnlyList<TextLine> Break(string text, double size, double width, bool isBold = false) =>
        Break([new TextRun(text, isBold)], size, width);

    public static IReadOnlyList<TextLine> Break(IReadOnlyList<TextRun> runs, double size, double width)
    {
        var breaker = new LineBreaker(size, width);
        foreach (var run in runs)
            breaker.Add(run);
        breaker.EndWord();
        if (breaker._line.Count > 0 || breaker._lines.Count == 0) breaker.EndLine();
        return breaker._lines;
    }

    private void Add(TextRun run)
    {
        var text = PrintableText.Normalize(run.Text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = text[i] is ' ' or '\n';
            if (!isSpace && !MayBreakAfter(text, i)) continue;

            AddToWord(run, text.AsSpan(start, i - start + (isSpace ? 0 : 1)));
            EndWord();
            start = i + 1;
            if (text[i] == '\n') EndLine();
            else if (isSpace) AddSpace();
        }

        AddToWord(run, text.AsSpan(start));
    }

    private static bool MayBreakAfter(string text, int index) =>
        text[index] is '-' or '/'
        && index > 0 && char.IsLetter(text[index - 1])
        && index + 1 < text.Length && char.IsLetter(text[index + 1]);

    private void AddToWord(TextRun run, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;

        var width = _fonts[run.IsBold].Measure(text, _size);
        _word.Add(new TextPiece(text.ToString(), run.IsBold, run.Language, width));
        _wordWidth += width;
    }

    private void EndWord()
    {
        if (_word.Count == 0) return;

        if (_line.Count > 0 && _lineWidth + _wordWidth > _width) EndLine();
        foreach (var piece in _word)
            if (_wordWidth > _width) Split(piece);
            else Place(piece);

        _word.Clear();
        _wordWidth = 0;
    }

    private void Split(TextPiece piece)
    {
        var (part, partWidth) = (new StringBuilder(), 0.0);
        foreach (var rune in piece.Text.EnumerateRunes())
        {
            var width = _fonts[piece.IsBold].Measure(rune.ToString(), _size);
            if (_lineWidth + partWidth + width > _width && _lineWidth + partWidth > 0)
            {
                Place(piece with { Text = part.ToString(), Width = partWidth });
                EndLine();
                (part, partWidth) = (part.Clear(), 0);
            }

            part.Append(rune.ToString());
            partWidth += width;
        }

        Place(piece with { Text = part.ToString(), Width = partWidth });
    }

    private void Place(TextPiece piece)
    {
        if (piece.Text.Length > 0) _line.Add(piece);
        _lineWidth += piece.Width;
        _inkWidth = _lineWidth;
    }

    private void AddSpace()
    {
        if (_line.Count == 0 || _line[^1].Text.EndsWith(' ')) return;

        var last = _line[^1];
        var width = _fonts[last.IsBold].Measure(" ", _size);
        _line[^1] = last with { Text = last.Text + " ", Width = last.Width + width };
        _lineWidth += width;
    }

    private void EndLine()
    {
        _lines.Add(new TextLine(Merged(_line), _inkWidth));
        _line.Clear();
        (_lineWidth, _inkWidth) = (0, 0);
    }

    private static List<TextPiece> Merged(List<TextPiece> pieces)
    {
        var merged = new List<TextPiece>();
        for (int first = 0, next; first < pieces.Count; first = next)
        {
            var like = pieces[first];
            var (text, width) = (new StringBuilder(), 0.0);
            for (next = first; next < pieces.Count && IsAlike(pieces[next], like); next++)
            {
                text.Append(pieces[next].Text);
                width += pieces[next].Width;
            }

            merged.Add(like with { Text = text.ToString(), Width = width });
        }

        return merged;
    }

    private static bool IsAlike(TextPiece one, TextPiece other) =>
        one.IsBold == other.IsBold && one.Language == other.Language;
}
