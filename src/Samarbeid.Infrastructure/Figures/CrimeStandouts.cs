using System.Globalization;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>What is different in a municipality (hva skiller seg ut), in at most three sentences of the current language.</summary>
public static class CrimeStandouts
{
    /// <summary>Offences a year; under it chance moves a figure more than anything people do.</summary>
    private const int LeastMean = 20;

    private const decimal ClearlyOver = 1.15m;
    private const decimal ClearlyUnder = 0.85m;
    private const decimal ClearChange = 10m;

    public static IReadOnlyList<string> Of(CrimePicture picture)
    {
        var groups = picture.Groups.Where(g => !g.IsTotal && g.Latest?.AnnualMean >= LeastMean).ToList();
        if (groups.Count == 0) return [FigureTexts.TooFewToCompare];

        string?[] sentences = [Over(groups), Under(groups), Changed(groups)];
        return sentences.OfType<string>().ToList() is { Count: > 0 } said ? said : [FigureTexts.NothingStandsOut];
    }

    private static string? Over(List<CrimePictureGroup> groups) =>
        groups.Where(g => Ratio(g) >= ClearlyOver).MaxBy(Ratio) is { } group
            ? FigureTexts.StandsOver(InSentence(group), Rate(group.PerThousand), Rate(group.Country.PerThousand))
            : null;

    private static string? Under(List<CrimePictureGroup> groups) =>
        groups.Where(g => Ratio(g) <= ClearlyUnder).MinBy(Ratio) is { } group
            ? FigureTexts.StandsUnder(InSentence(group), Rate(group.PerThousand), Rate(group.Country.PerThousand))
            : null;

    private static string? Changed(List<CrimePictureGroup> groups)
    {
        var most = groups.Where(g => g.Change?.Percent is not null && g.Cells[^2].AnnualMean >= LeastMean)
            .MaxBy(g => Math.Abs(g.Change!.Percent!.Value));
        return most?.Change?.Percent is { } percent && Math.Abs(percent) >= ClearChange
            ? FigureTexts.Changed(
                most.Cells[^2].Period.Label, most.Cells[^1].Period.Label,
                InSentence(most), NorwegianFormat.Change(percent, 1))
            : null;
    }

    private static decimal? Ratio(CrimePictureGroup group) =>
        group.Country.PerThousand is { } country and > 0 ? group.PerThousand / country : null;

    private static string Rate(decimal? perThousand) => NorwegianFormat.Number(perThousand!.Value, 1);

    private static string InSentence(CrimePictureGroup group)
    {
        var name = CrimeSentences.NameOf(group);
        return char.ToLower(name[0], CultureInfo.CurrentCulture) + name[1..];
    }
}
