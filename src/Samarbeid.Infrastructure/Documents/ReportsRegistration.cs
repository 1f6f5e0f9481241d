using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Html;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Pdf;

namespace Samarbeid.Infrastructure.Documents;

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
