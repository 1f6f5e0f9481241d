using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Reports.Annual;
using Samarbeid.Infrastructure.Reports.Html;
using Samarbeid.Infrastructure.Reports.Minutes;
using Samarbeid.Infrastructure.Reports.Pdf;

namespace Samarbeid.Infrastructure.Reports;

public static class ReportsRegistration
{
    /// <summary>Registers what makes documents; files are PDF, pages are HTML.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<IReportRenderer, PdfReportRenderer>()
        // A page has its own heading of level 1.
        .AddSingleton(new HtmlReportRenderer(titleLevel: 1))
        .AddSingleton<IssuedDocuments>()
        .AddSingleton<IssuedMinutes>()
        .AddSingleton<AnnualReportWriter>();
}
