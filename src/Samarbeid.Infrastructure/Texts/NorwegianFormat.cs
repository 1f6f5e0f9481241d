using System.Globalization;

namespace Samarbeid.Infrastructure.Texts;

/// <summary>Dates and numbers as Norwegians write them, in the form (bokmål or nynorsk) of the current culture.
/// For text only: attributes, SVG and CSS take invariant numbers.</summary>
public static class NorwegianFormat
{
    /// <summary>The decimals of a rate per 1 000 inhabitants, as SSB publishes it.</summary>
    public const int RateDecimals = 1;

    private const char NoBreakSpace = '\u00A0';

    // Fixed here, because the platform's own data has changed these signs before.
    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NegativeSign = "\u2212",
    };

    /// <summary>3. mars 2026</summary>
    public static string Date(DateOnly date) => date.ToString("d. MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>mars 2026</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>03.03.2026</summary>
    public static string ShortDate(DateOnly date) => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>tirsdag 3. mars, with the year when it is not this year's.</summary>
    public static string Weekday(DateOnly date, DateOnly today) =>
        date.ToString(date.Year == today.Year ? "dddd d. MMMM" : "dddd d. MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>tirsdag 3. mars 2026</summary>
    public static string FullDate(DateOnly date) => date.ToString("dddd d. MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Tirsdag</summary>
    public static string DayName(DateOnly date) =>
        CultureInfo.CurrentCulture.TextInfo.ToTitleCase(date.ToString("dddd", CultureInfo.CurrentCulture));

    /// <summary>kl. 10.00</summary>
    public static string Time(TimeOnly time) => FormatTexts.At(Clock(time));

    /// <summary>10.00</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);

    /// <summary>3. mars 2026 kl. 10.00; the caller has turned the instant into Norwegian time.</summary>
    public static string DateAndTime(DateTimeOffset local) =>
        $"{Date(DateOnly.FromDateTime(local.DateTime))} {Time(TimeOnly.FromDateTime(local.DateTime))}";

    /// <summary>fredag 4. desember (om 11 dager), or 9 dager over fristen (lørdag 14. november).</summary>
    public static string Due(DateOnly due, DateOnly today)
    {
        var days = due.DayNumber - today.DayNumber;
        var date = Weekday(due, today);
        return days switch
        {
            < -1 => FormatTexts.OverdueDays(date, Number(-days)),
            -1 => FormatTexts.OverdueOneDay(date),
            0 => FormatTexts.DueToday(date),
            1 => FormatTexts.DueTomorrow(date),
            _ => FormatTexts.DueInDays(date, Number(days)),
        };
    }

    /// <summary>Fullført 28. november, 33 dager etter fristen; with the year when it is not this year's.</summary>
    public static string Completed(DateOnly completed, DateOnly due, DateOnly today) => FormatTexts.Completed(
        completed.ToString(completed.Year == today.Year ? "d. MMMM" : "d. MMMM yyyy", CultureInfo.CurrentCulture), Promptness(completed, due));

    /// <summary>33 dager etter fristen, på fristen, or 5 dager før fristen.</summary>
    public static string Promptness(DateOnly completed, DateOnly due) => (completed.DayNumber - due.DayNumber) switch
    {
        > 1 and var late => FormatTexts.DaysAfterDue(Number(late)),
        1 => FormatTexts.OneDayAfterDue,
        0 => FormatTexts.OnDueDay,
        -1 => FormatTexts.OneDayBeforeDue,
        var early => FormatTexts.DaysBeforeDue(Number(-early)),
    };

    /// <summary>1,2 MB, of 1024 × 1024 bytes each; 340 KB below that.</summary>
    public static string FileSize(long bytes) => bytes < 1 << 20
        ? $"{Number((bytes + 1023) / 1024)}{NoBreakSpace}KB"
        : $"{Number((decimal)bytes / (1 << 20), 1)}{NoBreakSpace}MB";

    /// <summary>1 234</summary>
    public static string Number(long number) => number.ToString("N0", Numbers);

    /// <summary>1 234,5; halves are rounded away from zero.</summary>
    public static string Number(decimal number, int decimals) => number.ToString("N" + Digits(decimals), Numbers);

    /// <summary>412 or 1 234,5: as many decimals as there are, at most two; as many as told where numbers belong together.</summary>
    public static string Figure(decimal number, int? decimals = null) =>
        decimals is { } told ? Number(number, told) : number.ToString("#,0.##", Numbers);

    /// <summary>58,6 or 2,0: offences per 1 000 inhabitants, which have <see cref="RateDecimals"/> wherever they stand.</summary>
    public static string Rate(decimal perThousand) => Number(perThousand, RateDecimals);

    /// <summary>44,0 %, of a share between 0 and 1.</summary>
    public static string Percent(decimal share, int decimals = 0) => Number(share * 100, decimals) + NoBreakSpace + '%';

    /// <summary>+3,4 %, of a change that is in per cent already.</summary>
    public static string ChangeInPercent(decimal percent) => Change(percent, 1) + NoBreakSpace + '%';

    /// <summary>+3,4 or −3,4; nothing is neither.</summary>
    public static string Change(decimal change, int decimals) =>
        (decimal.Round(change, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + Number(change, decimals);

    private static string Digits(int decimals) => decimals.ToString(CultureInfo.InvariantCulture);
}
