using System.Globalization;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Figures.Disclosure;

namespace Samarbeid.Domain.Indicators;

/// <summary>What an indicator was on a day (verdi): a number with at most two decimals, or hidden because it was a small count (skjult).
/// What it was then is kept nowhere.</summary>
/// <param name="Number">Null when it is hidden.</param>
public readonly record struct ReadingValue(decimal? Number)
{
    public const int Decimals = 2;
    public const decimal Largest = 999_999_999;

    // No-break space and the minus sign, as Norwegian numbers are written, and copied from a page.
    private const string NoBreakSpace = "\u00A0";
    private const string Minus = "\u2212";

    private static readonly string Under = SmallCounts.SmallestShown.ToString(CultureInfo.InvariantCulture);

    // Never a value of its own: the default is hidden.
    public static readonly ReadingValue Hidden;

    public bool IsHidden => Number is null;

    public static Outcome<ReadingValue> Of(decimal number) =>
        decimal.Abs(number) > Largest || decimal.Round(number, Decimals) != number ? IndicatorRules.NotANumber.With(Decimals) : new ReadingValue(number);

    /// <summary>Reads what a person typed: "12", "1 234,5", or for a small count "under 5", "&lt;5" or ":".</summary>
    public static Outcome<ReadingValue> Read(string typed)
    {
        var text = typed.Replace(NoBreakSpace, "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (text.Equals("under" + Under, StringComparison.OrdinalIgnoreCase) || text == "<" + Under || text == ":") return Hidden;

        var plain = text.Replace(',', '.').Replace(Minus, "-", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Of(number)
            : IndicatorRules.NotANumber.With(Decimals);
    }
}
