using Samarbeid.Domain.RedThreads;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>Where each link of a drawn thread stands, and how its words are broken into lines. Lengths are those of the drawing.</summary>
internal sealed class ThreadLayout
{
    public const int NodeWidth = 152;
    public const int LineHeight = 18;
    public const int Padding = 8;
    public const int HeadHeight = 30;

    private const int Between = 26;
    private const int BetweenRows = 14;
    private const int Letters = 16;
    private const int MostLines = 4;

    // The frame of the last column is half outside it.
    private const int Edge = 2;
    private const string More = "…";

    private readonly Dictionary<int, int> _tops = [];
    private readonly Dictionary<int, int> _heights = [];

    public ThreadLayout(ThreadDrawing drawing)
    {
        var top = HeadHeight;
        foreach (var row in drawing.Nodes.GroupBy(n => n.Row).OrderBy(r => r.Key))
        {
            (_tops[row.Key], _heights[row.Key]) = (top, row.Max(n => (LinesOf(n).Count * LineHeight) + (2 * Padding)));
            top += _heights[row.Key] + BetweenRows;
        }

        Height = top;
    }

    public static int Width => (Enum.GetValues<ThreadStage>().Length * (NodeWidth + Between)) - Between + Edge;

    public int Height { get; }

    public static int X(ThreadStage stage) => (int)stage * (NodeWidth + Between);

    public int Y(int row) => _tops[row];

    public int HeightOf(ThreadNode node) => (LinesOf(node).Count * LineHeight) + (2 * Padding);

    public int Middle(ThreadNode node) => Y(node.Row) + (HeightOf(node) / 2);

    /// <summary>The lines of a node: what it is, then its title.</summary>
    public static IReadOnlyList<(string Text, bool IsKind)> LinesOf(ThreadNode node) =>
    [
        .. node.Kind.Length == 0 ? [] : Wrap(node.Kind, 3).Select(line => (line, true)),
        .. Wrap(node.Title, MostLines).Select(line => (line, false)),
    ];

    /// <summary>Breaks a text between words, and a word that is too long within.</summary>
    public static IReadOnlyList<string> Wrap(string text, int most)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts))
        {
            var joined = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (joined.Length <= Letters) lines[^1] = joined;
            else lines.Add(word);
        }

        if (lines.Count <= most) return lines;

        var last = lines[most - 1];
        return [.. lines.Take(most - 1), (last.Length < Letters ? last : last[..(Letters - 1)]) + More];
    }

    private static IEnumerable<string> Parts(string word)
    {
        for (; word.Length > Letters; word = word[(Letters - 1)..]) yield return word[..(Letters - 1)] + "-";
        yield return word;
    }
}
