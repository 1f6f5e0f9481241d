using System.Globalization;
using Samarbeid.Domain.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>What is different in a municipality (hva skiller seg ut), in at most two sentences of the current language, what stands out most first.</summary>
/// <remarks>The residual group (andre lovbrudd) is many things, so that it standing out tells a reader nothing: it is not counted.</remarks>
public static class CrimeStandouts
{
    /// <summary>Offences a year; under it chance moves a figure more than anything people do.</summary>
    private const int LeastMean = 20;

    private const double ClearlyOver = 1.15;
    private const double ClearlyUnder = 0.85;
    private const double ClearChange = 0.1;

    public static IReadOnlyList<string> Of(CrimePicture picture)
    {
        var groups = picture.Groups
            .Where(g => !g.IsTotal && g.Code != OffenceGroupCodes.Other && g.Latest?.AnnualMean >= LeastMean).ToList();
        if (groups.Count == 0) return [FigureTexts.TooFewToCompare];

        var said = new[] { BesideCountry(groups), Changed(groups) }.OfType<Said>().OrderByDescending(s => s.Strength).ToList();
        return said.Count == 0 ? [FigureTexts.NothingStandsOut] : [.. said.Select(s => s.Text)];
    }

    private static Said? BesideCountry(List<CrimePictureGroup> groups)
    {
        var compared = groups.Where(g => Ratio(g) > 0).OrderBy(Ratio).ToList();
        if (compared.Count == 0) return null;

        var (lowest, highest) = (compared[0], compared[^1]);
        List<(CrimePictureGroup Group, double Strength)> clear = [];
        if (Ratio(highest) >= ClearlyOver) clear.Add((highest, Strength(Ratio(highest))));
        if (Ratio(lowest) <= ClearlyUnder) clear.Add((lowest, Strength(Ratio(lowest))));
        return clear.OrderByDescending(c => c.Strength).ToList() switch
        {
            [var first, var second] => new(FigureTexts.StandsTwo(Clause(first.Group), LowerFirst(Clause(second.Group))), first.Strength),
            [var only] => new(FigureTexts.StandsOne(Clause(only.Group)), only.Strength),
            _ => null,
        };
    }

    private static Said? Changed(List<CrimePictureGroup> groups)
    {
        var most = groups.Where(g => g.Change?.Percent is not null).MaxBy(g => Strength(Growth(g)));
        return most is not null && Math.Abs(Growth(most) - 1) >= ClearChange
            ? new(
                FigureTexts.Changed(
                    most.Cells[^2].Period.Label, most.Cells[^1].Period.Label,
                    LowerFirst(CrimeSentences.NameOf(most)), NorwegianFormat.ChangeInPercent(most.Change!.Percent!.Value)),
                Strength(Growth(most)))
            : null;
    }

    private static string Clause(CrimePictureGroup group)
    {
        var (name, own, country) = (CrimeSentences.NameOf(group), NorwegianFormat.Rate(group.PerThousand!.Value), NorwegianFormat.Rate(group.Country!.PerThousand));
        return Ratio(group) > 1 ? FigureTexts.StandsOver(name, own, country) : FigureTexts.StandsUnder(name, own, country);
    }

    // Twice as many and half as many stand out as much.
    private static double Strength(double ratio) => ratio > 0 ? Math.Abs(Math.Log(ratio)) : double.MaxValue;

    private static double Ratio(CrimePictureGroup group) =>
        group is { PerThousand: { } own, Country.PerThousand: { } country and > 0 } ? (double)(own / country) : 0;

    private static double Growth(CrimePictureGroup group) => 1 + ((double)group.Change!.Percent!.Value / 100);

    private static string LowerFirst(string text) => char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..];

    private sealed record Said(string Text, double Strength);
}
