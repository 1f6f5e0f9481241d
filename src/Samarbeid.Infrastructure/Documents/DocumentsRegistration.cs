using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Approvals;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Minutes.Corrections;

namespace Samarbeid.Infrastructure.Documents;

public static class DocumentsRegistration
{
    /// <summary>Registers what makes documents, and every renderer there is.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        foreach (var renderer in typeof(IReportRenderer).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IReportRenderer))))
            services.AddSingleton(typeof(IReportRenderer), renderer);
        return services
            .AddSingleton<Renderers>()
            .AddSingleton<IssuedDocuments>()
            .AddSingleton<IssuedMinutes>()
            .AddSingleton<IssuedCorrections>()
            .AddSingleton<ArchiveReader>()
            .AddSingleton<SilentConsent>()
            .AddSingleton<AnnualReportWriter>();
    }
}
