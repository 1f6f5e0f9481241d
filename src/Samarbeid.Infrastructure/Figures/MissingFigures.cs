using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Domain.Municipalities;
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

    /// <summary>The change in per cent, or the sign that it cannot be told.</summary>
    public static string Percent(CrimeChange? change) => change?.Percent is { } percent ? NorwegianFormat.ChangeInPercent(percent) : Absent;

    /// <summary>Why a change cannot be told, with all the reasons there are.</summary>
    public static string WhyNoChange => FigureTexts.WhyNoChange(CrimeChange.SmallestBase);

    /// <summary>Each reason that occurs in the picture, once; empty when nothing is missing.</summary>
    public static IReadOnlyList<string> Why(CrimePicture picture)
    {
        var name = picture.Place.Name;
        if (picture.IsAbsent) return [FigureTexts.WhyAbsent(name)];

        List<string> reasons = [];
        var outside = picture.Total.Cells.Where(c => c.Missing is MissingReason.NotInPeriod).Select(c => c.Period.Label).ToList();
        if (outside.Count > 0) reasons.Add(WhyOutside(picture, BorderSentences.Listed(outside)));
        if (picture.Groups.Any(g => g.Cells.Any(c => c.Missing is MissingReason.NotPublished))) reasons.Add(FigureTexts.WhyNotPublished);
        return reasons;
    }

    /// <summary>Why one cell is empty.</summary>
    public static string Why(CrimePicture picture, CrimePictureCell cell) => cell.Missing switch
    {
        MissingReason.NoRows => FigureTexts.WhyAbsent(picture.Place.Name),
        MissingReason.NotInPeriod => WhyOutside(picture, cell.Period.Label),
        _ => FigureTexts.WhyNotPublished,
    };

    // A municipality that was a part of another has its figures there.
    private static string WhyOutside(CrimePicture picture, string periods)
    {
        var name = picture.Place.Name;
        return picture.BorderChanges.FirstOrDefault(c => c.Kind is BorderChangeKind.BecameOwn) is { } change
            ? $"{FigureTexts.WhyNotInPeriodOfOthers(name, periods)} {BorderSentences.Of(name, change)}"
            : FigureTexts.WhyNotInPeriod(name, periods);
    }
}
