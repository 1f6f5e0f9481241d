using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Charts;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>Promised and kept in the months of a year, as a picture with the same figures beside it.</summary>
public sealed partial class PresenceYear
{
    private readonly string _table = UniqueId.Next("maaneder");

    [Parameter, EditorRequired] public required PresenceView View { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<Segment> Years { get; set; }

    private PresenceTally Total => View.Months.Aggregate(PresenceTally.None, (sum, month) => sum + month.Tally);

    private IReadOnlyList<ChartPoint> Points =>
        [.. View.Months.Select(month => new ChartPoint(PresencePage.MonthName(month.Month), month.Tally.Held) { OutOf = month.Tally.Promised })];

    private string Summary => PresenceTexts.ChartSummary(View.Year, NorwegianFormat.Number(Total.Held), NorwegianFormat.Number(Total.Promised), NorwegianFormat.Number(Total.Dropped));

    private static int[] Figures(PresenceTally tally) => [tally.Promised, tally.Held, tally.HeldMoved, tally.Dropped, tally.Unmarked];
}
