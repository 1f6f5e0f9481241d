using System.Globalization;

namespace Samarbeid.Web.Shared;

/// <summary>Reads what an address asks for after its question mark. Anybody can write anything there: what cannot be read is as if it were not asked.</summary>
/// <remarks>Pages take such values as text; a typed parameter would fail before the page has a say.</remarks>
public static class Asked
{
    // Beyond any list, and no offset in rows that is computed of it overflows.
    private const int LastPage = 100_000;

    /// <returns>Which page of a list, from 1.</returns>
    public static int Page(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1;

    /// <returns>A number from 1 to the most there can be; nothing for any other.</returns>
    public static int? Number(string? text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    /// <returns>Which edition of a document, from 1; null for the one in force.</returns>
    public static int? Edition(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var edition) && edition > 0 ? edition : null;

    /// <returns>A day as a date field of a browser writes it, 2026-03-02.</returns>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <returns>A day as <see cref="Day(string?)"/> reads it.</returns>
    public static string? Saying(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    /// <summary>A sign that something was just done, such as "1" or "true".</summary>
    public static bool Sign(string? text) => text is "1" || string.Equals(text, bool.TrueString, StringComparison.OrdinalIgnoreCase);
}
