using Samarbeid.Domain.Meetings;

namespace Samarbeid.Infrastructure.Texts;

/// <summary>Which part of a meeting somebody was there for, in words: "Kom til PR 2/26, kl. 10.20. Gikk etter PR 4/26".</summary>
public static class StayWords
{
    /// <param name="stay">The part.</param>
    /// <param name="nameOf">What people call an item.</param>
    /// <returns>Null for the whole meeting.</returns>
    public static string? Of(Stay stay, Func<AgendaItemId, string> nameOf)
    {
        string?[] parts =
        [
            stay.First is { } first ? At(WordTexts.CameTo(nameOf(first)), stay.Came) : null,
            stay.Last is { } last ? At(WordTexts.LeftAfter(nameOf(last)), stay.Left) : null,
        ];
        return string.Join(". ", parts.OfType<string>()) is { Length: > 0 } said ? said : null;
    }

    private static string At(string words, TimeOnly? time) => time is { } at ? $"{words}, {NorwegianFormat.Time(at)}" : words;
}
