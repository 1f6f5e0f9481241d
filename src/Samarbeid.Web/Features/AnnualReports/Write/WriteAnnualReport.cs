using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>Writes the summary and the police's assessment, and chooses the written form.</summary>
public sealed class WriteAnnualReport(Databases databases)
{
    public Task<Outcome> HandleAsync(
        AnnualReportId id, int version, string summary, string assessment, Language language, CancellationToken cancel) =>
        databases.ChangeReportAsync(
            Operation.WriteReports, id, version, report => report.Write(summary, assessment, language), cancel);
}
