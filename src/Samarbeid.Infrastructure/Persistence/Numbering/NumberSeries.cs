using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Infrastructure.Persistence.Numbering;

/// <summary>The last number given in a series of a scope and a year, e.g. 14 for "T 14/26" (nummerserie).</summary>
public sealed class NumberSeries
{
    public const string Recommendations = "A";
    public const string Actions = "T";

    private const char NoBreakSpace = '\u00A0';

    public required ScopeId ScopeId { get; init; }
    public required string Series { get; init; }
    public required int Year { get; init; }
    public int Last { get; set; }

    /// <summary>As people write it and as it is kept and looked for: series, number and the last two digits of the year. Shown as <see cref="Unbroken"/> makes it.</summary>
    public static string Reference(string series, int number, int year) => $"{series} {number}/{year % 100:00}";

    /// <summary>A reference as it is told where there are several places (henvisning): "Stjørdal politiråd T 1/26". Each body and each
    /// municipality counts from 1, so that the reference alone says too little to who sees more than one of them.</summary>
    public static string In(string place, string reference) => place.Length == 0 ? Unbroken(reference) : $"{place} {Unbroken(reference)}";

    /// <summary>The number of an item of a meeting, as it is shown (saksnummer): "PR 3/26".</summary>
    public static string OfItem(MeetingBodyKind kind, int number, int year) => Unbroken(Reference(kind.ItemPrefix(), number, year));

    /// <summary>«T 14/26» on one line, wherever it is shown; a place before it may stand on another.</summary>
    public static string Unbroken(string reference) =>
        reference.LastIndexOf(' ') is >= 0 and var at && !reference.Contains(NoBreakSpace) ? $"{reference[..at]}{NoBreakSpace}{reference[(at + 1)..]}" : reference;
}
