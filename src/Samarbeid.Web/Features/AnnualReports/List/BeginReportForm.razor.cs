using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.AnnualReports.List;

/// <summary>Begins a report of a year, and goes on to the work on it.</summary>
public sealed partial class BeginReportForm(BeginAnnualReport begin, NavigationManager navigation)
{
    private readonly BeginReportModel _form = new();

    [Parameter, EditorRequired] public required MunicipalityReports Municipality { get; set; }

    /// <summary>The year to propose.</summary>
    [Parameter] public int Suggested { get; set; }

    [Parameter] public EventCallback<Refusal?> OnRefused { get; set; }

    protected override void OnInitialized() => _form.Year = Suggested;

    private async Task BeginAsync()
    {
        var year = _form.Year ?? 0;
        var outcome = await begin.HandleAsync(_form.Key, Municipality.Number, year, CancellationToken.None);
        if (outcome.IsDone) navigation.NavigateTo(AnnualReportAddresses.Work(Municipality.Number, year));
        else await OnRefused.InvokeAsync(outcome.Refusal);
    }
}

/// <summary>The year of a new report.</summary>
public sealed class BeginReportModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public int? Year { get; set; }
}
