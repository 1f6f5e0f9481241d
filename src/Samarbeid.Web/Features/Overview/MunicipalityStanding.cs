using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.Overview;

/// <summary>How things stand in one municipality. A null is what the person's role does not show.</summary>
public sealed record MunicipalityStanding(MunicipalityNumber Number, string Name)
{
    public bool SeesMeetings { get; init; }
    public NextMeeting? NextMeeting { get; init; }
    public int? Open { get; init; }
    public int? Overdue { get; init; }
    public int Unanswered { get; init; }

    /// <summary>The state of the latest edition for the year; null where none is begun, or none the person may see.</summary>
    public AnnualReportState? Report { get; init; }
}

public sealed record NextMeeting(MeetingId Id, DateOnly Date);

/// <summary>The municipalities of a person, the worst first, and the year their reports tell of.</summary>
public sealed record Standings(int ReportYear, IReadOnlyList<MunicipalityStanding> Municipalities)
{
    /// <summary>Null for one who is no mayor.</summary>
    public StandingTotals? Totals { get; init; }

    /// <summary>Those of one municipality; none where the person has nothing there.</summary>
    public Standings Of(MunicipalityNumber place)
    {
        IReadOnlyList<MunicipalityStanding> only = [.. Municipalities.Where(m => m.Number == place)];
        return this with { Municipalities = only, Totals = Totals is null || only is not [var one] ? Totals : new(one.Open ?? 0, one.Overdue ?? 0, one.Unanswered, one.Number) };
    }
}

/// <summary>How things stand in all the municipalities of a mayor. Each thing counts once, also one of a council that several of them share.</summary>
/// <param name="Of">The only municipality there is; null where there are several.</param>
public sealed record StandingTotals(int Open, int Overdue, int Unanswered, MunicipalityNumber? Of);
