using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.ReferenceData;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Districts;

/// <summary>A square for each municipality, where it lies in the country. The grade is a sign and a pattern beside the colour, and each square leads to the row of the municipality.</summary>
public sealed partial class TileMap
{
    private const double Side = 38;
    private const int ShortLength = 5;

    // Two squares are not drawn as large as the page.
    private const int FewestColumns = 7;

    private static readonly Lazy<IReadOnlyDictionary<MunicipalityNumber, MunicipalityTile>> Layout =
        new(() => ReferenceFiles.Embedded.Tiles().ToDictionary(t => t.Municipality));

    private static readonly IReadOnlyList<ServiceGrade?> Grades = [ServiceGrade.Good, ServiceGrade.Warning, ServiceGrade.Failing, null];

    [Parameter, EditorRequired] public required DistrictShown Shown { get; set; }

    /// <summary>Null colours by the worst of all.</summary>
    [Parameter, EditorRequired] public required ServiceMeasure? Measure { get; set; }

    [Parameter, EditorRequired] public required ServiceUnitId? Unit { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private IReadOnlyList<Tile> Tiles { get; set; } = [];

    private int Columns { get; set; }

    private int RowsHigh { get; set; }

    protected override void OnParametersSet()
    {
        // A municipality that is newer than the layout is in the table alone.
        var placed = Shown.Municipalities.Where(m => Layout.Value.ContainsKey(m.Number)).Select(m => (Service: m, At: Layout.Value[m.Number])).ToList();
        if (placed.Count == 0) return;

        var (left, top) = (placed.Min(p => p.At.Column), placed.Min(p => p.At.Row));
        (Columns, RowsHigh) = (Math.Max(placed.Max(p => p.At.Column) - left + 1, FewestColumns), placed.Max(p => p.At.Row) - top + 1);
        // In the order of the map, so that the Tab key goes from north to south.
        Tiles = [.. placed.OrderBy(p => p.At.Row).ThenBy(p => p.At.Column).Select(p => TileOf(p.Service, p.At.Column - left, p.At.Row - top))];
    }

    private Tile TileOf(EqualityReading service, int column, int row)
    {
        var grade = Measure is { } measure ? service.Grade(measure, Today) : service.Worst(Today);
        var what = Measure is { } asked ? $"{Words.Of(asked)} {service.ValueOf(asked) ?? DistrictTexts.NotShown}"
            : DistrictTexts.FailingAndWarning(NorwegianFormat.Number(service.Count(ServiceGrade.Failing, Today)), NorwegianFormat.Number(service.Count(ServiceGrade.Warning, Today)));
        return new(service.Number, service.Name.Length <= ShortLength ? service.Name : service.Name[..ShortLength], column * Side, row * Side, grade,
            $"{service.Name}: {DistrictWords.NameOf(grade)}. {what}", DistrictAddresses.RowOf(Shown.DistrictOf[service.Number], Unit, Measure, service.Number));
    }

    private int CountOf(ServiceGrade? grade) => Tiles.Count(t => t.Grade == grade);

    private sealed record Tile(MunicipalityNumber Number, string Short, double X, double Y, ServiceGrade? Grade, string Label, string Href);
}
