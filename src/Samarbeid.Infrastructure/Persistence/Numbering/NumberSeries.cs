using Samarbeid.Domain.Access;

namespace Samarbeid.Infrastructure.Persistence.Numbering;

/// <summary>The last number given in a series of a scope and a year, e.g. 14 for "T 14/26" (nummerserie).</summary>
public sealed class NumberSeries
{
    public const string Recommendations = "A";
    public const string Actions = "T";

    public required ScopeId ScopeId { get; init; }
    public required string Series { get; init; }
    public required int Year { get; init; }
    public int Last { get; set; }

    /// <summary>As people write it: series, number and the last two digits of the year.</summary>
    public static string Reference(string series, int number, int year) => $"{series} {number}/{year % 100:00}";

    /// <summary>A reference as it is told where there are several places (henvisning): "Stjørdal politiråd T 1/26". Each body and each
    /// municipality counts from 1, so that the reference alone says too little to who sees more than one of them.</summary>
    public static string In(string place, string reference) => place.Length == 0 ? reference : $"{place} {reference}";
}
