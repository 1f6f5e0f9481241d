using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>The reported offences of every group in every period there is.</summary>
internal static class CountsTable
{
    private const decimal NameWeight = 2.6m;

    public static Table Of(CrimePicture picture, Captions captions)
    {
        IReadOnlyList<TableRow> rows = [.. InTableOrder(picture).Select(Row)];
        return new(
            captions.Table(AnnualReportTexts.CountsCaption),
            [
                new(AnnualReportTexts.Group, Weight: NameWeight),
                .. picture.Periods.Select(p => new TableColumn(p.Label, ColumnAlignment.Right)),
                new(AnnualReportTexts.ChangeColumn, ColumnAlignment.Right),
            ],
            rows,
            Signs.Explained(rows, rows.Any(r => r.Cells[^1] == MissingFigures.Absent) ? MissingFigures.WhyNoChange : null));
    }

    /// <summary>The total stands last, under the groups it is of.</summary>
    public static IEnumerable<CrimePictureGroup> InTableOrder(CrimePicture picture) => picture.Groups.OrderBy(g => g.IsTotal);

    private static TableRow Row(CrimePictureGroup group) => new(
        CrimeSentences.NameOf(group),
        [.. group.Cells.Select(Say.Count), MissingFigures.Percent(group.Change)],
        group.IsTotal);
}
