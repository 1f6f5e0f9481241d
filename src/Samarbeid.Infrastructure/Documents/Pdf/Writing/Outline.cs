using System.Text;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>Writes the bookmarks (bokmerker) as the tree their levels make.</summary>
internal sealed class Outline(PdfObjects objects, PageTree pages)
{
    private sealed record Item(Bookmark? Bookmark, int Number, List<Item> Children)
    {
        public int Descendants => Children.Sum(child => 1 + child.Descendants);
    }

    /// <returns>The number of the outline's root.</returns>
    public int Write(IReadOnlyList<Bookmark> bookmarks)
    {
        var root = new Item(null, objects.Reserve(), []);
        var open = new Stack<Item>([root]);
        foreach (var bookmark in bookmarks)
        {
            while (open.Count > 1 && open.Peek().Bookmark!.Level >= bookmark.Level) open.Pop();

            var item = new Item(bookmark, objects.Reserve(), []);
            open.Peek().Children.Add(item);
            open.Push(item);
        }

        objects.Set(root.Number, $"<</Type/Outlines{Family(root)}>>");
        WriteChildren(root);
        return root.Number;
    }

    private void WriteChildren(Item parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var item = parent.Children[i];
            var entry = new StringBuilder($"<</Title{PdfText.Hexadecimal(item.Bookmark!.Title)}/Parent {parent.Number} 0 R");
            if (i > 0) entry.Append($"/Prev {parent.Children[i - 1].Number} 0 R");
            if (i + 1 < parent.Children.Count) entry.Append($"/Next {parent.Children[i + 1].Number} 0 R");
            entry.Append(Family(item)).Append("/Dest").Append(pages.Destination(item.Bookmark)).Append(">>");
            objects.Set(item.Number, entry.ToString());
            WriteChildren(item);
        }
    }

    private static string Family(Item item) => item.Children.Count == 0
        ? ""
        : $"/First {item.Children[0].Number} 0 R/Last {item.Children[^1].Number} 0 R/Count {item.Descendants}";
}
