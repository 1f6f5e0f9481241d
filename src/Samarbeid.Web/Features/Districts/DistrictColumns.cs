using Samarbeid.Domain.EqualServices;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Districts;

/// <summary>The table of a district as a spreadsheet has it (kolonner): each measure as it is shown, and how it is judged.</summary>
internal static class DistrictColumns
{
    /// <summary>In the language of whoever asks.</summary>
    public static IReadOnlyList<TableColumn<EqualityReading>> InFile(DateOnly today) =>
    [
        // A number with a zero before it is no number to count with.
        new(DistrictTexts.Number, 16, row => TableCell.Of(row.Number.Value)),
        new(DistrictTexts.Municipality, 24, row => TableCell.Of(row.Name)),
        new(DistrictTexts.FailingCount, 10, row => TableCell.Of(row.Count(ServiceGrade.Failing, today))),
        .. Enum.GetValues<ServiceMeasure>().SelectMany(measure => new TableColumn<EqualityReading>[]
        {
            new(Words.Of(measure), 22, row => TableCell.Of(row.ValueOf(measure) ?? DistrictTexts.NotShown)),
            new(DistrictTexts.GradeOf(Words.InSentence(measure)), 22, row => TableCell.Of(DistrictWords.NameOf(row.Grade(measure, today)))),
        }),
    ];
}
