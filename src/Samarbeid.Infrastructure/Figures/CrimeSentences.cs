using System.Globalization;
using Samarbeid.Domain.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>A crime picture in plain sentences of the current language, for pages and reports alike.</summary>
public static class CrimeSentences
{
    /// <summary>Rates this near each other are said to be about the same: between 5 per cent under and over.</summary>
    private const decimal AboutTheSame = 0.05m;

    public static string NameOf(CrimePictureGroup group) => IsNynorsk ? group.NameNn : group.NameNb;

    public static string DistrictOf(CrimePicturePlace place) =>
        FigureTexts.District(IsNynorsk ? place.DistrictNameNn : place.DistrictNameNb);

    /// <summary>How many, how it has changed, and how it is beside the district and the country.</summary>
    public static string Of(CrimePicture picture, CrimePictureGroup group) => group.Latest switch
    {
        null => FigureTexts.NoRows(NameOf(group)),
        { AnnualMean: { } mean } cell when group.PerThousand is { } rate && cell.Period == picture.RatePeriod =>
            $"{Counted(group, cell, mean)} {Rated(picture, group, rate)}",
        { AnnualMean: { } mean } cell => Counted(group, cell, mean),
        { Missing: MissingReason.NotInPeriod } cell => FigureTexts.NotInPeriod(NameOf(group), cell.Period.Label),
        { Missing: MissingReason.NotPublished } cell => FigureTexts.NotPublished(NameOf(group), cell.Period.Label),
        _ => FigureTexts.NoRows(NameOf(group)),
    };

    private static bool IsNynorsk => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Languages.Nynorsk.TwoLetterISOLanguageName;

    private static string Counted(CrimePictureGroup group, CrimePictureCell cell, int mean)
    {
        var (name, number, period) = (NameOf(group), NorwegianFormat.Number(mean), cell.Period.Label);
        if (group.Change is not { } change) return FigureTexts.Alone(name, number, period);

        var before = group.Cells[^2].Period.Label;
        if (change.Difference == 0) return FigureTexts.Same(name, number, period, before);

        var percent = change.Percent is { } known ? $" ({NorwegianFormat.ChangeInPercent(known)})" : "";
        var difference = NorwegianFormat.Number(Math.Abs(change.Difference));
        return change.Difference > 0
            ? FigureTexts.Rose(name, number, period, difference, before, percent)
            : FigureTexts.Fell(name, number, period, difference, before, percent);
    }

    private static string Rated(CrimePicture picture, CrimePictureGroup group, decimal rate)
    {
        List<string> beside = [];
        if (group.District.PerThousand is { } district) beside.Add(Beside(rate, district, DistrictOf(picture.Place)));
        if (group.Country?.PerThousand is { } country) beside.Add(Beside(rate, country, FigureTexts.TheCountry));

        var own = NorwegianFormat.Rate(rate);
        return beside switch
        {
            [var first, var second] => FigureTexts.RateBeside(own, first, second),
            [var only] => FigureTexts.RateBesideOne(own, only),
            _ => FigureTexts.RateAlone(own),
        };
    }

    private static string Beside(decimal own, decimal other, string where)
    {
        var rate = NorwegianFormat.Rate(other);
        return other == 0 || Math.Abs((own / other) - 1) <= AboutTheSame ? FigureTexts.AboutAs(where, rate)
            : own > other ? FigureTexts.MoreThan(where, rate)
            : FigureTexts.LessThan(where, rate);
    }
}
