using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>Whether words stand in both texts, or only in one.</summary>
public enum DifferenceKind
{
    Same,
    Added,
    Removed,
}

/// <summary>Words in a row that are of one kind.</summary>
public sealed record DifferencePart(DifferenceKind Kind, string Text);

/// <summary>A line in which something is changed.</summary>
/// <param name="Heading">The heading it stands under; empty before the first.</param>
public sealed record DifferenceLine(string Heading, IReadOnlyList<DifferencePart> Parts);

/// <summary>What is changed from one text to another (hva som er endret): line by line, and word by word in them.</summary>
public static class TextDifference
{
    /// <returns>The lines that differ, in reading order; none where the texts are equal.</returns>
    public static IReadOnlyList<DifferenceLine> Between(string was, string now)
    {
        var heading = "";
        var changed = new List<DifferenceLine>();
        var model = new SideBySideDiffBuilder(Differ.Instance).BuildDiffModel(was, now, ignoreWhitespace: false);
        foreach (var (old, fresh) in model.OldText.Lines.Zip(model.NewText.Lines))
        {
            if ((fresh.Text ?? old.Text) is { } line && line.StartsWith(DocumentWords.HeadingMark, StringComparison.Ordinal)) heading = Bare(line);
            if (old.Type is ChangeType.Unchanged && fresh.Type is ChangeType.Unchanged) continue;

            var parts = Words(old.Text ?? "", fresh.Text ?? "");
            if (parts.Count > 0) changed.Add(new(heading, parts));
        }

        return changed;
    }

    /// <summary>Two texts word by word, with what is the same between. Words that only a space keeps apart are taken together, so that a sentence put
    /// in the place of another is read as a sentence.</summary>
    public static IReadOnlyList<DifferencePart> Words(string was, string now)
    {
        var (parts, removed, added, space) = (new List<DifferencePart>(), "", "", "");
        foreach (var piece in InlineDiffBuilder.Diff(Bare(was), Bare(now), ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance).Lines)
        {
            var isSame = piece.Type is not (ChangeType.Inserted or ChangeType.Deleted);
            if (isSame && string.IsNullOrWhiteSpace(piece.Text) && removed.Length + added.Length > 0)
            {
                space += piece.Text;
            }
            else if (isSame)
            {
                Flush();
                Add(DifferenceKind.Same, space + piece.Text);
                space = "";
            }
            else
            {
                (removed, added, space) = (removed + space, added + space, "");
                (removed, added) = piece.Type is ChangeType.Deleted ? (removed + piece.Text, added) : (removed, added + piece.Text);
            }
        }

        Flush();
        return parts;

        void Flush()
        {
            Add(DifferenceKind.Removed, removed);
            Add(DifferenceKind.Added, added);
            (removed, added) = ("", "");
        }

        void Add(DifferenceKind kind, string text)
        {
            if (text.Length == 0 || (kind is not DifferenceKind.Same && string.IsNullOrWhiteSpace(text))) return;
            if (parts.Count > 0 && parts[^1].Kind == kind) parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
            else parts.Add(new(kind, text));
        }
    }

    private static string Bare(string line) => line.StartsWith(DocumentWords.HeadingMark, StringComparison.Ordinal) ? line[DocumentWords.HeadingMark.Length..] : line;
}
