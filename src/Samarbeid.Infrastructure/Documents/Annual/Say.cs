using System.Globalization;
using Samarbeid.Domain.Figures;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>Small turns of phrase that the sections share, in the current language.</summary>
internal static class Say
{
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Count(CrimePictureCell cell) =>
        cell.AnnualMean is { } mean ? NorwegianFormat.Number(mean) : MissingFigures.SignOf(cell.Missing ?? MissingReason.NotPublished);

    public static string Date(DateTimeOffset instant) => NorwegianFormat.Date(Domain.Common.NorwegianCalendar.DateOf(instant));

    /// <summary>What somebody has typed, a paragraph for each line that holds something.</summary>
    public static IEnumerable<Paragraph> Typed(string text, bool isLead = false) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Paragraph([new TextRun(line)], isLead));
}
