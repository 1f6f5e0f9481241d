using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Figures;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.CrimePicture;

/// <summary>The rates beside those of the district and the country, with how many municipalities those are made of.</summary>
public sealed partial class ComparisonTableView
{
    [Parameter, EditorRequired] public required Infrastructure.Figures.CrimePicture Picture { get; set; }

    private static string Basis(CrimeComparison comparison) => CrimePictureTexts.NOfM(
        NorwegianFormat.Number(comparison.WithFigures), NorwegianFormat.Number(comparison.Municipalities));

    private CrimePictureCell? CellOf(CrimePictureGroup group) => group.Cells.FirstOrDefault(c => c.Period == Picture.RatePeriod);

    private string SignOf(CrimePictureGroup group) => MissingFigures.SignOf(CellOf(group)?.Missing ?? MissingReason.NoRows);

    private string WhyOf(CrimePictureGroup group) =>
        CellOf(group) is { } cell ? MissingFigures.Why(Picture, cell) : string.Join(' ', MissingFigures.Why(Picture));
}
