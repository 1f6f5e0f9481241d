using System.Globalization;
using Samarbeid.Domain.LocalPresence;

namespace Samarbeid.Infrastructure.Texts;

/// <summary>Promised presence in words, in the current language.</summary>
public static class PresenceWords
{
    /// <summary>Mobilt politikontor, Sentrum: annenhver uke, tirsdag 10.00–14.00. Fra 1. mars 2026.</summary>
    public static string Of(PresenceTerms terms)
    {
        var when = FormatTexts.PresenceWhen(Words.Of(terms.Kind), terms.Place, RhythmOf(terms.Rhythm, terms.Weekday), Hours(terms.StartsAt, terms.EndsAt));
        if (terms.Units.Count > 0) when += " " + FormatTexts.PresenceUnits(string.Join(", ", terms.Units.Select(u => u.Name)));
        if (terms.First is { } first) when += " " + FormatTexts.PresenceFrom(NorwegianFormat.Date(first));
        return terms.Last is { } last ? when + " " + FormatTexts.PresenceUntil(NorwegianFormat.Date(last)) : when;
    }

    /// <summary>første torsdag i måneden, or tirsdag annenhver uke.</summary>
    public static string RhythmOf(PresenceRhythm rhythm, DayOfWeek weekday) => rhythm is PresenceRhythm.EveryWeek or PresenceRhythm.EverySecondWeek
        ? $"{DayName(weekday)} {Words.InSentence(rhythm)}"
        : Words.InSentence(rhythm).Replace(" i ", $" {DayName(weekday)} i ", StringComparison.Ordinal);

    /// <summary>tirsdag</summary>
    public static string DayName(DayOfWeek weekday) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(weekday);

    /// <summary>kl. 10.00–14.00, and that it ends the next day where it does.</summary>
    public static string Hours(TimeOnly from, TimeOnly until)
    {
        var hours = $"{NorwegianFormat.Time(from)}–{NorwegianFormat.Clock(until)}";
        return until < from ? $"{hours} {FormatTexts.NextDay}" : hours;
    }
}
