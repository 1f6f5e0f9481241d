using System.Globalization;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Dates and times as a mail writes them, in the current language.</summary>
internal static class LetterDates
{
    /// <summary>As in "fredag 4. desember 2026".</summary>
    public static string Long(DateOnly date) => date.ToString("dddd d. MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>As in "10.00", which stands after "kl.".</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);
}
