using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Samarbeid.Domain.Figures;

/// <summary>Two neighbouring years of which SSB publishes the yearly mean (toårssnitt), such as 2023–2024.</summary>
public sealed record FigurePeriod : IComparable<FigurePeriod>
{
    public const int TextLength = 9;

    public FigurePeriod(int firstYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, 2199);
        FirstYear = firstYear;
    }

    public int FirstYear { get; }

    public int LastYear => FirstYear + 1;

    /// <summary>SSB divides by the inhabitants on 1 January of the last year.</summary>
    public DateOnly PopulationDate => new(LastYear, 1, 1);

    /// <summary>As people read it, with an en dash.</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}\u2013{LastYear}");

    public static FigurePeriod Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"'{text}' is not a period of two neighbouring years, such as 2023-2024.");

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FigurePeriod? period)
    {
        period = null;
        if (text is not { Length: TextLength } || text[4] != '-') return false;
        if (!TryYear(text.AsSpan(0, 4), out var first) || !TryYear(text.AsSpan(5), out var last)) return false;
        if (last != first + 1 || first is < 1900 or > 2199) return false;

        period = new FigurePeriod(first);
        return true;
    }

    public int CompareTo(FigurePeriod? other) => other is null ? 1 : FirstYear.CompareTo(other.FirstYear);

    /// <summary>As files, addresses and the database hold it: "2023-2024".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-{LastYear}");

    public static bool operator <(FigurePeriod left, FigurePeriod right) => left.CompareTo(right) < 0;

    public static bool operator >(FigurePeriod left, FigurePeriod right) => left.CompareTo(right) > 0;

    public static bool operator <=(FigurePeriod left, FigurePeriod right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FigurePeriod left, FigurePeriod right) => left.CompareTo(right) >= 0;

    private static bool TryYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year);
}
