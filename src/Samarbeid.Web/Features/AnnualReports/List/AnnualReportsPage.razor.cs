using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.AnnualReports.List;

/// <summary>Every report of my municipalities, and how far each has come.</summary>
public sealed partial class AnnualReportsPage(AnnualReportListQueries queries, NorwegianCalendar calendar)
{
    private IReadOnlyList<MunicipalityReports>? _municipalities;
    private Refusal? _refusal;

    protected override async Task OnInitializedAsync() => _municipalities = await queries.ListAsync(CancellationToken.None);

    /// <summary>A report is about last year, unless that one has been begun.</summary>
    private int SuggestedFor(MunicipalityReports municipality) =>
        municipality.Reports.Any(r => r.Year == ReportingYear.On(calendar.Today)) ? calendar.Today.Year : ReportingYear.On(calendar.Today);
}
