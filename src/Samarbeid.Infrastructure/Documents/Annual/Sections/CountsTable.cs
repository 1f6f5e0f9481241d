using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>The reported offences of every group in every period there is.</summary>
internal static class CountsTable
{
    private const decimal NameWeight = 2.6m;

    public static Table Of(CrimePicture picture, Captions captions) => new(
        captions.Table(AnnualReportTexts.CountsCaption),
        [
            new(AnnualReportTexts.Group, Weight: NameWeight),
            .. picture.Periods.Select(p => new TableColumn(p.Label, ColumnAlignment.Right)),
            new(AnnualReportTexts.ChangeColumn, ColumnAlignment.Right),
        ],
        [.. InTableOrder(picture).Select(Row)],
        CrimePictureSection.Source(picture.Groups.SelectMany(g => g.Cells).Select(c => c.Missing)));

    /// <summary>The total stands last, under the groups it is of.</summary>
    public static IEnumerable<CrimePictureGroup> InTableOrder(CrimePicture picture) => picture.Groups.OrderBy(g => g.IsTotal);

    private static TableRow Row(CrimePictureGroup group) => new(
        CrimeSentences.NameOf(group),
        [.. group.Cells.Select(Say.Count), group.Change?.Percent is { } percent ? Say.Percent(percent) : MissingFigures.Absent],
        group.IsTotal);
}
