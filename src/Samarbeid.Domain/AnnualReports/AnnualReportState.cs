using static Samarbeid.Domain.AnnualReports.AnnualReportState;

namespace Samarbeid.Domain.AnnualReports;

/// <summary>Where an annual report is in its life (status for årsrapport).</summary>
public enum AnnualReportState
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>Til kvalitetssikring hos politistasjonssjefen.</summary>
    InReview,

    /// <summary>Godkjent: figures and text are frozen.</summary>
    Approved,

    /// <summary>Presentert i kommunestyret.</summary>
    Presented,

    /// <summary>Publisert.</summary>
    Published,

    /// <summary>Trukket.</summary>
    Withdrawn,
}

/// <summary>Which states an annual report may go to next, and what the states mean together.</summary>
public static class AnnualReportStates
{
    public static bool CanBecome(this AnnualReportState from, AnnualReportState to) => (from, to) switch
    {
        (Draft, InReview) => true,
        (InReview, Draft or Approved) => true,
        (Approved, Presented) => true,
        (Presented, Published) => true,
        (Published, Withdrawn) => true,
        _ => false,
    };

    /// <summary>It is written, or waits for review: somebody has it in hand.</summary>
    public static bool IsUnderWay(this AnnualReportState state) => state is AnnualReportState.Draft or AnnualReportState.InReview;

    /// <summary>The report is frozen, and is shown from its issued document.</summary>
    public static bool IsFrozen(this AnnualReportState state) => state is Approved or Presented or Published or Withdrawn;
}
