using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Overview;

/// <summary>Which SLT actions slip in my service unit: bars by municipality and age, and the worst of them by name.</summary>
public sealed partial class SltSlipCard
{
    [Parameter, EditorRequired] public required SltSlip Slip { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string CheckedText => OverviewTexts.SltChecked(NorwegianFormat.Date(Today));

    private static string AgeName(int age)
    {
        var limits = SheriffQueries.AgeLimits;
        return age == limits.Length
            ? OverviewTexts.AgeOver(limits[^1])
            : OverviewTexts.AgeBetween(age == 0 ? 1 : limits[age - 1] + 1, limits[age]);
    }
}
