using System.Globalization;

namespace Samarbeid.Web.Components.Ui.Charts;

/// <summary>A length or place in a drawing, written as SVG reads it whatever the reader's language: two decimals at most.</summary>
internal static class SvgNumber
{
    public static string Of(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
