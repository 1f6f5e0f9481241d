using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.AnnualReports;

/// <summary>What police and municipality will put first next year (prioritering).</summary>
public sealed class ReportPriority : IOwned
{
    public const int TextMaxLength = 500;

    private ReportPriority()
    {
    }

    public AnnualReportId AnnualReportId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public int Position { get; private set; }
    public string Text { get; private set; } = "";

    internal static ReportPriority Of(AnnualReport report, int position, string text) =>
        new() { AnnualReportId = report.Id, ScopeId = report.ScopeId, Position = position, Text = text.Trim() };
}
