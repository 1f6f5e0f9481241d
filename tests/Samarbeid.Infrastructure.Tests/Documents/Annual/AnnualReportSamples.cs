using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents.Annual;

/// <summary>Invented words around real figures.</summary>
internal static class AnnualReportSamples
{
    public static readonly DateTimeOffset Drafted = new(2025, 2, 3, 0, 0, 0, TimeSpan.FromHours(1));
    public static readonly DateTimeOffset Approved = new(2025, 3, 3, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Makes a report with everything in it out of a draft of the figures.</summary>
    public static AnnualReportContent Filled(this AnnualReportContent content) => content with
    {
        Report = new(
            AnnualReportId.New(), 1, AnnualReportState.Approved, "Året var rolig.\nUngdomsmiljøet krever mest.",
            "Politiet mener at tallene bør leses over flere år.", Approved),
        Clearance =
        [
            .. DisclosureControl.Of([
                Clearance(CrimeType.Violence, 64, 58, 6, 31),
                Clearance(CrimeType.Acquisitive, 112, 104, 4, 28),
                Clearance(CrimeType.Sexual, 7, 6, 1, 3),
            ]),
        ],
        Priorities = ["Trygge møteplasser for ungdom", "Forebygge bedrageri mot eldre"],
        Challenges = [new("Uro i sentrum", "Flere bekymringsmeldinger siden i fjor.", "Få møteplasser.", null)],
        Recommendations = [new("A 1/24", "Åpne fritidsklubben fredag og lørdag", "Oppvekst", RecommendationState.Endorsed, new(2024, 4, 2))],
        Actions =
        [
            new("T 1/24", "Kveldsvandring", Party.Police, new(2024, 6, 1), ActionItemState.Completed, new(2024, 5, 30), "Holdt åtte kvelder."),
            new("T 2/24", "Møte for foreldre", Party.Municipality, new(2024, 9, 1), ActionItemState.InProgress, null, null),
        ],
        Commitments =
        [
            new("Politirådet", "Samarbeidsavtale 2024–2027", 1, Party.Police, "Politiet er på ungdomsskolen hver måned", [new(Verdict.Kept, Verdict.Kept), new(Verdict.Kept, Verdict.NotKept)]),
            new("Politirådet", "Samarbeidsavtale 2024–2027", 2, Party.Municipality, "Kommunen holder klubben åpen", [new(null, Verdict.PartlyKept)]),
        ],
        Meetings = [new("Politirådet", MeetingBodyKind.PoliceCouncil, 4)],
    };

    public static ClearanceRow Clearance(CrimeType type, int reported, int decided, int excluded, int cleared) =>
        new(type, ClearanceCount.Of(reported, decided, excluded, cleared).Value);

    public static Table Table(this ReportDocument document, string caption) =>
        document.Blocks.OfType<Table>().Single(t => t.Caption.Contains(caption, StringComparison.Ordinal));

    public static string Row(this Table table, string header) => string.Join(" | ", table.Rows.Single(r => r.Header == header).Cells);

    /// <summary>Every word of a document, also those of its figures.</summary>
    public static string Words(this ReportDocument document) => System.Text.Encoding.UTF8.GetString(CanonicalJson.Serialize(document));
}
