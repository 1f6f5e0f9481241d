namespace Samarbeid.Domain.AnnualReports;

/// <summary>Which year the annual report tells of, and until when it may wait (rapportår). It is presented to the municipal council by 1 May
/// of the next year, so that the council has it before it sets its priorities.</summary>
public static class ReportingYear
{
    /// <summary>The last whole year.</summary>
    public static int On(DateOnly today) => today.Year - 1;

    /// <summary>The first day on which a report nobody has sent to review is late.</summary>
    public static DateOnly LateFrom(int year) => new(year + 1, 5, 1);

    /// <summary>Whether the report of a year is late; null is one nobody has begun.</summary>
    public static bool IsLate(AnnualReportState? state, int year, DateOnly today) =>
        state is null or AnnualReportState.Draft && today >= LateFrom(year);
}
