using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.AnnualReports.List;

/// <summary>A report in the list of reports.</summary>
public sealed record AnnualReportRow(MunicipalityNumber Municipality, int Year, int Edition, AnnualReportState State);

/// <summary>The reports of one municipality, the newest first.</summary>
/// <param name="MayWork">Writes, approves, presents or publishes them.</param>
public sealed record MunicipalityReports(
    MunicipalityNumber Number, string Name, bool MayWrite, bool MayWork, IReadOnlyList<AnnualReportRow> Reports);
