using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.AnnualReports;

/// <summary>The clearance counts of one crime type in one report (oppklaringstall), typed in by the police.</summary>
public sealed class ClearanceFigure : IOwned
{
    private ClearanceFigure()
    {
    }

    public AnnualReportId AnnualReportId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public CrimeType Type { get; private set; }
    public int Reported { get; private set; }
    public int Decided { get; private set; }
    public int Excluded { get; private set; }
    public int Cleared { get; private set; }

    public ClearanceCount Count => ClearanceCount.Of(Reported, Decided, Excluded, Cleared).Value;

    internal static ClearanceFigure Of(AnnualReport report, CrimeType type, ClearanceCount count)
    {
        var figure = new ClearanceFigure { AnnualReportId = report.Id, ScopeId = report.ScopeId, Type = type };
        figure.Change(count);
        return figure;
    }

    internal void Change(ClearanceCount count) =>
        (Reported, Decided, Excluded, Cleared) = (count.Reported, count.Decided, count.Excluded, count.Cleared);
}
