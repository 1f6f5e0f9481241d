using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.AnnualWheels.Begin;

/// <summary>What is proposed for a year: the month, the day as the nth weekday, and whether it is a meeting. The words are in <c>ProposalTexts</c>, by the name.</summary>
/// <param name="Nth">1–5.</param>
public sealed record ProposedEntry(string Name, WheelEntryKind Kind, int Month, DayOfWeek Weekday, int Nth);

/// <summary>A year as most bodies have it (forslag til årshjul): figures in January, the annual report and the council in February and March, the municipal council in April,
/// summer and russ, Ungdata and the budget in September, priorities and self-evaluation in November.</summary>
/// <remarks>A decision of this product, in line with Konfliktrådet's advice of a plan month by month that follows the municipality's own
/// (konfliktraadet.no/slt-modellen/systematisk-forebygging/arshjul-og-planer).</remarks>
public static class WheelProposal
{
    public static readonly IReadOnlyList<ProposedEntry> Entries =
    [
        new("Figures", WheelEntryKind.Assignment, 1, DayOfWeek.Wednesday, 3),
        new("Report", WheelEntryKind.Assignment, 2, DayOfWeek.Wednesday, 4),
        new("SpringMeeting", WheelEntryKind.Meeting, 3, DayOfWeek.Tuesday, 2),
        new("MunicipalCouncil", WheelEntryKind.Assignment, 4, DayOfWeek.Wednesday, 4),
        new("SummerMeeting", WheelEntryKind.Meeting, 6, DayOfWeek.Tuesday, 1),
        new("Summer", WheelEntryKind.Assignment, 6, DayOfWeek.Wednesday, 2),
        new("AutumnMeeting", WheelEntryKind.Meeting, 9, DayOfWeek.Tuesday, 2),
        new("Budget", WheelEntryKind.Assignment, 9, DayOfWeek.Wednesday, 4),
        new("SelfEvaluation", WheelEntryKind.Assignment, 11, DayOfWeek.Wednesday, 1),
        new("WinterMeeting", WheelEntryKind.Meeting, 11, DayOfWeek.Tuesday, 3),
    ];

    /// <summary>The entries of a year, in the current language; the tasks have nobody yet.</summary>
    public static IEnumerable<WheelPlan> Of(int year, WorkingDays days) => Entries.Select(entry => new WheelPlan(
        entry.Kind, ProposalTexts.File.Read(entry.Name), WheelDays.Nth(new(year, entry.Month, 1), entry.Weekday, entry.Nth, days), null));
}
