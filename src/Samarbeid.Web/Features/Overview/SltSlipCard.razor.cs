using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Overview;

/// <summary>Which SLT actions slip in my service unit: bars by municipality and age, and the worst of them by name.</summary>
public sealed partial class SltSlipCard
{
    [Parameter, EditorRequired] public required SltSlip Slip { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string CheckedText => string.Format(CultureInfo.CurrentCulture, OverviewTexts.SltChecked, NorwegianFormat.Date(Today));

    private static string AgeName(int age)
    {
        var limits = SheriffQueries.AgeLimits;
        var text = age == limits.Length ? OverviewTexts.AgeOver : OverviewTexts.AgeBetween;
        return string.Format(CultureInfo.CurrentCulture, text, age == 0 ? 1 : limits[age - 1] + (age == limits.Length ? 0 : 1), age == limits.Length ? 0 : limits[age]);
    }
}
