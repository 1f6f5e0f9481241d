using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>The parts of a report and what each lacks; only the summary must be there before it goes to review.</summary>
public sealed partial class MissingParts
{
    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }

    private IReadOnlyList<Part> Parts =>
    [
        new(ReportTexts.Figures, "tekst", ReportTexts.FilledByTheSystem, Tone.Success),
        Written(ReportTexts.Summary, "tekst", Work.Summary, isNeeded: true),
        Written(ReportTexts.Assessment, "tekst", Work.Assessment, isNeeded: false),
        Counted(ReportTexts.Clearance, "oppklaring", Work.Clearance.Count),
        Counted(ReportTexts.Challenges, "utfordringer", Work.Challenges.Count),
        Counted(ReportTexts.Priorities, "prioriteringer", Work.Priorities.Count),
        new(ReportTexts.FollowUp, "videre", ReportTexts.FilledByTheSystem, Tone.Success),
    ];

    private static Part Written(string name, string anchor, string text, bool isNeeded) => text.Length > 0
        ? new(name, anchor, ReportTexts.Written, Tone.Success)
        : new(name, anchor, isNeeded ? ReportTexts.Missing : ReportTexts.CanBeAdded, isNeeded ? Tone.Warning : Tone.Neutral);

    private static Part Counted(string name, string anchor, int count) => count > 0
        ? new(name, anchor, NorwegianFormat.Number(count), Tone.Success)
        : new(name, anchor, ReportTexts.CanBeAdded, Tone.Neutral);

    private sealed record Part(string Name, string Anchor, string State, Tone Tone);
}
