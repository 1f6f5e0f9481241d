using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.AnnualReports.Read;

/// <summary>A report as an article, from the issued document once it is approved.</summary>
public sealed partial class AnnualReportPage(ReadableReportQueries queries, Renderers renderers)
{
    private ReadableReport? _report;
    private MunicipalityNumber _number;
    private bool _isLoaded;

    [Parameter] public string Number { get; set; } = "";

    [Parameter] public int Year { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (MunicipalityNumber.TryParse(Number, out _number)) _report = await queries.FindAsync(_number, Year, Http.RequestAborted);
        if (_report is null) Http.SayNotFound();
        _isLoaded = true;
    }

    private static string Title(ReadableReport report) =>
        Components.Ui.UiTexts.PageTitle(report.Document.Title);
}
