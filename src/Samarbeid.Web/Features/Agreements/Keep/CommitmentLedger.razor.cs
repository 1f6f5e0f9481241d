using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Keep;

/// <summary>The promises as rows and the periods of a year as columns, with what each side says; what they do not agree on stands side by side.</summary>
public sealed partial class CommitmentLedger
{
    private (CommitmentRow Row, PeriodRow Period)? _chosen;

    [Parameter, EditorRequired] public required AgreementDetails Agreement { get; set; }

    [Parameter, EditorRequired] public required int Year { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnChanged { get; set; }

    private IReadOnlyList<Segment> Years => [.. Enumerable.Range(Agreement.First.Year, Agreement.Last.Year - Agreement.First.Year + 1)
        .Select(year => new Segment(year.ToString(CultureInfo.InvariantCulture), AgreementAddresses.Of(Agreement.Id, year), year == Year))];

    private bool CanSay(PeriodRow period) => Agreement.Says.Count > 0 && period.First <= Today;

    private void Choose(CommitmentRow row, PeriodRow period) => _chosen = (row, period);

    private Task SavedAsync(string done)
    {
        _chosen = null;
        return OnChanged.InvokeAsync(done);
    }

    private static string Month(int month) => CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedMonthName(month).TrimEnd('.');

    private static string Name(PeriodRow period) => AgreementTexts.FromTo(NorwegianFormat.ShortDate(period.First), NorwegianFormat.ShortDate(period.Last));
}
