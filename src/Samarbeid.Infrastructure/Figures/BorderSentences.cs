using System.Globalization;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>The changes of borders that a series crosses, in sentences of the current language (grenseendringer).</summary>
public static class BorderSentences
{
    /// <summary>One for each change; empty where all the figures are of the same area.</summary>
    public static IReadOnlyList<string> Of(CrimePicture picture) => [.. picture.BorderChanges.Select(c => Of(picture.Place.Name, c))];

    internal static string Of(string name, BorderChange change)
    {
        var (others, year) = (Listed([.. change.Others]), change.Year.ToString(CultureInfo.InvariantCulture));
        return change.Kind switch
        {
            BorderChangeKind.Merged => FigureTexts.BordersMerged(name, others, year),
            BorderChangeKind.Redrawn => FigureTexts.BordersRedrawn(name, others, year),
            BorderChangeKind.GaveUp => FigureTexts.BordersGaveUp(name, others, year),
            _ => FigureTexts.BordersBecameOwn(name, others, year),
        };
    }

    internal static string Listed(List<string> names) => names.Count == 1
        ? names[0]
        : FigureTexts.And(string.Join(FigureTexts.Comma, names[..^1]), names[^1]);
}
