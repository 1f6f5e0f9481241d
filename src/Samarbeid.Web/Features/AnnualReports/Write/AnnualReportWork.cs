using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>A report as those who work on it see it, with the typed figures that readers may not get.</summary>
public sealed record AnnualReportWork(
    AnnualReportId Id,
    int Version,
    MunicipalityNumber Number,
    string Municipality,
    int Year,
    AnnualReportState State,
    Language Language,
    string Summary,
    string Assessment,
    string? Remark,
    string? Author,
    DateOnly? PresentedOn,
    string? MunicipalCouncilCase,
    IReadOnlyList<ClearanceRow> Clearance,
    IReadOnlyList<WorkPriority> Priorities,
    IReadOnlyList<WorkChallenge> Challenges,
    AnnualReportMay May)
{
    /// <summary>Who reviews it, while it waits for that.</summary>
    public ReviewWait? Wait { get; init; }

    /// <summary>Whom its letters did not reach, by name.</summary>
    public IReadOnlyList<string> Unreached { get; init; } = [];

    public bool IsOpen => State is AnnualReportState.Draft && May.Write;
}

/// <summary>What the person who looks may do with the report as it is now.</summary>
public sealed record AnnualReportMay(bool Write, bool Approve, bool IsAuthor, bool Present, bool Publish);

/// <summary>Whom the review waits for, since when, and when they were reminded last.</summary>
public sealed record ReviewWait(IReadOnlyList<string> Names, DateTimeOffset? Since, DateOnly? RemindedOn);

/// <summary>A priority and its place.</summary>
public sealed record WorkPriority(int Position, string Text);

/// <summary>A challenge the report will tell of.</summary>
public sealed record WorkChallenge(ChallengeId Id, string Title, string Description);
