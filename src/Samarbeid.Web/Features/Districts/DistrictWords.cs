using Samarbeid.Domain.EqualServices;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Districts;

/// <summary>What a measure says of a municipality, in words; the table, the map and the file say the same.</summary>
internal static class DistrictWords
{
    /// <summary>Null for what the reader may not see.</summary>
    public static string? ValueOf(this EqualityReading service, ServiceMeasure measure) => measure switch
    {
        ServiceMeasure.LastMeeting => service.Meetings is { } held ? held.Last is { } last ? NorwegianFormat.ShortDate(last) : DistrictTexts.Never : null,
        ServiceMeasure.MeetingsThisYear => service.Meetings is { } held ? NorwegianFormat.Number(held.ThisYear) : null,
        ServiceMeasure.Agreement => service.Agreement is { } agreement ? agreement.State is { } state ? Words.Of(state) : DistrictTexts.None : null,
        ServiceMeasure.Commitments => service.Agreement is { } agreement
            ? agreement.KeptPercent is { } kept ? DistrictTexts.KeptOf(NorwegianFormat.Number(kept), NorwegianFormat.Number(agreement.Marked)) : DistrictTexts.NothingMarked : null,
        ServiceMeasure.Vacancies => NorwegianFormat.Number(service.Vacancies),
        ServiceMeasure.Unanswered => service.Unanswered is { } unanswered
            ? unanswered.Late == 0 ? NorwegianFormat.Number(unanswered.All) : DistrictTexts.ButLate(NorwegianFormat.Number(unanswered.All), NorwegianFormat.Number(unanswered.Late)) : null,
        ServiceMeasure.Overdue => service.Overdue is { } overdue ? NorwegianFormat.Number(overdue) : null,
        ServiceMeasure.Extended => service.Extended is { } extended ? NorwegianFormat.Number(extended) : null,
        ServiceMeasure.Report => service.Report is { } report ? report.State is { } state ? Words.Of(state) : DistrictTexts.None : null,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>The sign that stands beside the colour.</summary>
    public static string SignOf(ServiceGrade? grade) => grade switch
    {
        ServiceGrade.Good => "✓",
        ServiceGrade.Warning => "!",
        ServiceGrade.Failing => "✕",
        _ => "–",
    };

    public static string ClassOf(ServiceGrade? grade) => grade switch
    {
        ServiceGrade.Good => "grade-good",
        ServiceGrade.Warning => "grade-warning",
        ServiceGrade.Failing => "grade-failing",
        _ => "grade-none",
    };

    public static string NameOf(ServiceGrade? grade) => grade is { } known ? Words.Of(known) : DistrictTexts.NotGraded;
}
