using System.Globalization;

namespace Samarbeid.Web.Components.Ui;

/// <summary>Ids that tie a label, a hint or a title to its element, unique in the process and so on the page.</summary>
internal static class UniqueId
{
    private static long _last;

    public static string Next(string prefix) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}-{Interlocked.Increment(ref _last)}");
}
