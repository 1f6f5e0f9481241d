using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Figures;

namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>All that an annual report says (årsrapport), read and ready to be set down: no name of a responsible person is in it.</summary>
/// <param name="Figures">The crime picture as it could be drawn at the end of the year.</param>
/// <param name="ParallelNames">The municipality's names in Sámi, Kven and the like.</param>
/// <param name="Report">What people have written; null for a draft made of the figures alone.</param>
/// <param name="IsDemonstration">The report or a body whose work it tells of is invented.</param>
public sealed record AnnualReportContent(
    int Year,
    Language Language,
    CrimePicture Figures,
    IReadOnlyList<string> ParallelNames,
    WrittenReport? Report,
    IReadOnlyList<DisclosedClearance> Clearance,
    IReadOnlyList<string> Priorities,
    IReadOnlyList<ReportedChallenge> Challenges,
    IReadOnlyList<ReportedRecommendation> Recommendations,
    IReadOnlyList<ReportedAction> Actions,
    IReadOnlyList<ReportedMeetings> Meetings,
    bool IsDemonstration)
{
    /// <summary>What police and municipality had promised each other, and what each says became of it; in the order of the agreements.</summary>
    public IReadOnlyList<ReportedCommitment> Commitments { get; init; } = [];

    /// <summary>The bodies with actions long past their date.</summary>
    public IReadOnlyList<ReportedDelays> Delays { get; init; } = [];

    public bool IsDraft => Report?.State.IsFrozen() != true;

    /// <summary>Somebody has written its summary; until then it is a draft made of what is known.</summary>
    public bool IsWritten => !string.IsNullOrWhiteSpace(Report?.Summary);
}

/// <summary>What people have written in a report (tekstene i rapporten).</summary>
public sealed record WrittenReport(
    AnnualReportId Id, int Edition, AnnualReportState State, string Summary, string Assessment, DateTimeOffset? ApprovedAt);

/// <summary>A challenge as the report tells of it (utfordring).</summary>
public sealed record ReportedChallenge(string Title, string Description, string Cause, DateOnly? ClosedOn);

/// <summary>A recommendation made or answered in the year (anbefaling), with the body it was addressed to.</summary>
public sealed record ReportedRecommendation(
    string Reference, string Title, string Addressee, RecommendationState State, DateOnly MadeOn);

/// <summary>An action made, completed or aborted in the year (tiltak), with the side that answers for it.</summary>
public sealed record ReportedAction(
    string Reference, string Title, Party Responsible, DateOnly DueDate, ActionItemState State, DateOnly? CompletedOn, string? Result)
{
    /// <inheritdoc cref="ActionItem.AbortedOn"/>
    public DateOnly? AbortedOn { get; init; }
}

/// <summary>How many actions of a body are long past their date (lenge over fristen): ninety days, or moved three times. The body is named, nobody else.</summary>
public sealed record ReportedDelays(string Place, int Count)
{
    public const int Days = 90;
    public const int Extensions = 3;
}

/// <summary>A promise of an agreement in the year (forpliktelse).</summary>
/// <param name="Agreement">The title of the agreement it stands in.</param>
/// <param name="Owner">The side that owes it.</param>
/// <param name="Periods">Of each of its periods that ended in the year, what the two sides say; null for one that has said nothing.</param>
public sealed record ReportedCommitment(
    string Body, string Agreement, int Number, Party Owner, string Text, IReadOnlyList<ReportedPeriod> Periods);

/// <inheritdoc cref="ReportedCommitment.Periods"/>
public sealed record ReportedPeriod(Verdict? ByPolice, Verdict? ByMunicipality);

/// <summary>How many meetings a body held in the year (antall møter).</summary>
public sealed record ReportedMeetings(string Body, MeetingBodyKind Kind, int Held);
