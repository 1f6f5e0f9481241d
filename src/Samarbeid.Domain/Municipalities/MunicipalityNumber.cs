using System.Diagnostics.CodeAnalysis;

namespace Samarbeid.Domain.Municipalities;

/// <summary>The four digits that name a municipality (kommunenummer), kept as text because of "0301".</summary>
/// <remarks>Equality and order are those of the digits. <c>default</c> is no number: reading it throws.</remarks>
public readonly record struct MunicipalityNumber : IComparable<MunicipalityNumber>
{
    public const int Length = 4;

    private readonly string? _digits;

    private MunicipalityNumber(string digits) => _digits = digits;

    public string Value => _digits ?? throw new InvalidOperationException("A municipality number was never set.");

    /// <summary>The first two digits (fylkesnummer).</summary>
    public string CountyNumber => Value[..2];

    public static MunicipalityNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new FormatException($"'{text}' is not a municipality number of four digits.");

    /// <summary>Takes four digits; "0000" is SSB's code for the whole country and is refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MunicipalityNumber number)
    {
        number = default;
        if (text is not { Length: Length } || !text.All(char.IsAsciiDigit) || text == "0000") return false;

        number = new MunicipalityNumber(text);
        return true;
    }

    public int CompareTo(MunicipalityNumber other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(MunicipalityNumber left, MunicipalityNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(MunicipalityNumber left, MunicipalityNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(MunicipalityNumber left, MunicipalityNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MunicipalityNumber left, MunicipalityNumber right) => left.CompareTo(right) >= 0;
}
