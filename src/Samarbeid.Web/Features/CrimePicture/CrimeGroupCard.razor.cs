using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Web.Components.Ui.Charts;

namespace Samarbeid.Web.Features.CrimePicture;

/// <summary>One offence group in a sentence and a small chart.</summary>
public sealed partial class CrimeGroupCard
{
    [Parameter, EditorRequired] public required Infrastructure.Figures.CrimePicture Picture { get; set; }

    [Parameter, EditorRequired] public required CrimePictureGroup Group { get; set; }

    /// <summary>The end of the axis, shared with the other groups.</summary>
    [Parameter] public decimal ScaleTo { get; set; }

    private IReadOnlyList<ChartPoint> Points => [.. Group.Cells.Select(c => new ChartPoint(c.Period.Label, c.AnnualMean))];

    private string Summary => CrimePictureTexts.ChartSummary(CrimeSentences.NameOf(Group));
}
