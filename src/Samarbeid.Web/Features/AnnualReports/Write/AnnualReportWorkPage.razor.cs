using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>The work on a report: what is missing at the left, its parts at the right, the next step at the end.</summary>
public sealed partial class AnnualReportWorkPage(AnnualReportWorkQueries queries)
{
    private static readonly AnnualReportState[] Road =
        [AnnualReportState.Draft, AnnualReportState.InReview, AnnualReportState.Approved, AnnualReportState.Presented, AnnualReportState.Published];

    private AnnualReportWork? _work;
    private bool _isLoaded;
    private string? _done;
    private Refusal? _refusal;

    [Parameter] public string Number { get; set; } = "";

    [Parameter] public int Year { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    private static IReadOnlyList<string> StepNames => [.. Road.Select(Words.Of)];

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        if (_work is null) Http.SayNotFound();
    }

    /// <summary>After a refusal too the page shows how things are now, so that the person sees what somebody else has done.</summary>
    private async Task TellAsync(StepTaken step)
    {
        await LoadAsync();
        // What saves itself moves nothing on the page: the next thing to be pressed stays where it is.
        if (step == StepTaken.Quietly) _refusal = null;
        else (_done, _refusal) = (step.Outcome.IsDone ? step.Done : null, step.Outcome.Refusal);
    }

    private async Task LoadAsync()
    {
        _work = MunicipalityNumber.TryParse(Number, out var number) ? await queries.FindAsync(number, Year, CancellationToken.None) : null;
        _isLoaded = true;
    }

    private static int StepOf(AnnualReportState state) => state is AnnualReportState.Published or AnnualReportState.Withdrawn
        ? Road.Length
        : Array.IndexOf(Road, state);

    private static string Heading(AnnualReportWork work) =>
        ReportTexts.WorkHeading(work.Year.ToString(CultureInfo.InvariantCulture), work.Municipality);
}

/// <summary>What became of a command on a part of the page, and the words for it when it is done.</summary>
public sealed record StepTaken(Outcome Outcome, string Done)
{
    /// <summary>Something was saved that says so itself.</summary>
    public static readonly StepTaken Quietly = new(Outcome.Done, "");
}
