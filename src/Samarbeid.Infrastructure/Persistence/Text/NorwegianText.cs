using System.Globalization;

namespace Samarbeid.Infrastructure.Persistence.Text;

/// <summary>Norwegian order and search (norsk sortering og søk), written in LINQ once and carried out by each engine in its way.</summary>
public static class NorwegianText
{
    public const string SqliteCollation = "NORWEGIAN";
    public const string SqliteContains = "norwegian_contains";
    public const string SqlServerCollation = "Norwegian_100_CI_AS_SC";

    /// <summary>Compares letter by letter; a collation of words would hold aa and å, or ae and æ, for the same.</summary>
    public const string SqlServerSearchCollation = "Latin1_General_100_BIN2";

    private static readonly CompareInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO").CompareInfo;

    /// <summary>For <c>OrderBy</c>: æ, ø and å last, aa as å, upper and lower case together.</summary>
    public static string InOrder(string text) => throw new InvalidOperationException("Only for queries.");

    /// <summary>For <c>Where</c>: whether a term is part of a text, upper and lower case alike, also Æ, Ø and Å.
    /// No character of the term is a wildcard. An empty term is part of every text.</summary>
    public static bool Contains(string? text, string term) => throw new InvalidOperationException("Only for queries.");

    internal static int Compare(string? left, string? right) => Norwegian.Compare(left, right, CompareOptions.None);

    internal static bool IsIn(string? text, string? term) =>
        text is not null && term is not null && text.Contains(term, StringComparison.OrdinalIgnoreCase);
}
