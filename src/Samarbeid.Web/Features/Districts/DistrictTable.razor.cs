using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Districts;

/// <summary>One row for each municipality, each figure with its grade as a sign beside the colour.</summary>
public sealed partial class DistrictTable
{
    private static readonly IReadOnlyList<ServiceMeasure> Measures = Enum.GetValues<ServiceMeasure>();

    [Parameter, EditorRequired] public required IReadOnlyList<EqualityReading> Rows { get; set; }

    [Parameter, EditorRequired] public required ServiceMeasure? Measure { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string Summary(EqualityReading row) => DistrictTexts.FailingAndWarning(
        NorwegianFormat.Number(row.Count(ServiceGrade.Failing, Today)), NorwegianFormat.Number(row.Count(ServiceGrade.Warning, Today)));
}
