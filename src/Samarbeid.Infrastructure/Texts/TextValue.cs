using System.Globalization;

namespace Samarbeid.Infrastructure.Texts;

/// <summary>What may stand in a placeholder of a text: words, or a number that is not grouped, such as a year.
/// Nothing else turns into one, so a date or an amount is written by <see cref="NorwegianFormat"/> first.</summary>
public readonly record struct TextValue(string Words)
{
    public static implicit operator TextValue(string words) => new(words);

    public static implicit operator TextValue(long number) => new(number.ToString(CultureInfo.CurrentCulture));

    public override string ToString() => Words;
}
