using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>Missing figures in words of the current language, so that nobody takes one for zero.</summary>
public static class MissingFigures
{
    /// <summary>SSB's sign for a figure that may not be published.</summary>
    public const string Hidden = ":";

    /// <summary>SSB's sign for a figure that does not exist.</summary>
    public const string Absent = "..";

    /// <summary>A count of cases, or the sign that it is hidden.</summary>
    public static string Count(Disclosed<int> count) => count.Value is { } shown ? NorwegianFormat.Number(shown) : Hidden;

    /// <summary>A fraction from 0 to 1 as a percentage of one decimal, or the sign that it is hidden.</summary>
    public static string Percent(Disclosed<decimal> fraction) => fraction.Value is { } shown ? NorwegianFormat.Percent(shown, 1) : Hidden;

    public static string SignOf(MissingReason reason) => reason is MissingReason.NotPublished ? Hidden : Absent;

    /// <summary>Each reason that occurs in the picture, once; empty when nothing is missing.</summary>
    public static IReadOnlyList<string> Why(CrimePicture picture)
    {
        var name = picture.Place.Name;
        if (picture.IsAbsent) return [FigureTexts.WhyAbsent(name)];

        List<string> reasons = [];
        var outside = picture.Total.Cells.Where(c => c.Missing is MissingReason.NotInPeriod).Select(c => c.Period.Label).ToList();
        if (outside.Count > 0) reasons.Add(WhyOutside(picture.Place, Joined(outside)));
        if (picture.Groups.Any(g => g.Cells.Any(c => c.Missing is MissingReason.NotPublished))) reasons.Add(FigureTexts.WhyNotPublished);
        return reasons;
    }

    /// <summary>Why one cell is empty.</summary>
    public static string Why(CrimePicture picture, CrimePictureCell cell) => cell.Missing switch
    {
        MissingReason.NoRows => FigureTexts.WhyAbsent(picture.Place.Name),
        MissingReason.NotInPeriod => WhyOutside(picture.Place, cell.Period.Label),
        _ => FigureTexts.WhyNotPublished,
    };

    /// <summary>A municipality whose borders are the reason has a text of its own.</summary>
    private static string WhyOutside(CrimePicturePlace place, string periods)
    {
        var own = $"{nameof(FigureTexts.WhyNotInPeriod)}_{place.Number}";
        return FigureTexts.File.Find(own) is null
            ? FigureTexts.WhyNotInPeriod(place.Name, periods)
            : FigureTexts.File.Fill(own, place.Name, periods);
    }

    private static string Joined(List<string> labels) => labels.Count == 1
        ? labels[0]
        : FigureTexts.And(string.Join(FigureTexts.Comma, labels[..^1]), labels[^1]);
}
