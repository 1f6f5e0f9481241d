using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Domain.EqualServices;

/// <summary>The rule of what is good enough (vurdering), and of where it fails worst. It is simple on purpose, so that a chief can say it aloud:
/// each measure is good, to be watched or failing; the municipality with the most failing comes first, then the one with the most to be watched, then by name.</summary>
/// <remarks>
/// A council meets at least twice a year (samarbeidsavtaler of Bjerkreim and Bindal), so half a year without a meeting is watched and a whole one fails.
/// An agreement is reminded of <see cref="EndsSoonDays"/> days before its end. A report is presented by 1 May (<see cref="ReportingYear"/>).
/// What the reader may not see, and promises of which both sides have said nothing, are not graded and count as nothing.
/// </remarks>
public static class ServiceGrades
{
    /// <summary>Days since the last meeting from which it is watched, and from which it fails.</summary>
    public const int WatchedDays = 183, FailingDays = 366;

    /// <summary>Meetings a year.</summary>
    public const int MeetingsAYear = 2;

    /// <summary>Days before its end from which an agreement is watched.</summary>
    public const int EndsSoonDays = 180;

    /// <summary>Percent of the promises that are to be kept, and below which it fails.</summary>
    public const int KeptGood = 80, KeptFailing = 50;

    /// <summary>How often a date is put off before it is told of by name.</summary>
    public const int ManyExtensions = 3;

    /// <summary>How many overdue actions, or late answers, fail.</summary>
    public const int ManyLate = 3;

    /// <summary>How many vacancies, or actions put off again and again, fail.</summary>
    public const int Several = 2;

    /// <returns>Null for what is not graded.</returns>
    public static ServiceGrade? Grade(this EqualityReading service, ServiceMeasure measure, DateOnly today) => measure switch
    {
        ServiceMeasure.LastMeeting => service.Meetings is { } held ? OfLast(held.Last, today) : null,
        ServiceMeasure.MeetingsThisYear => service.Meetings is { } held ? OfCount(held.ThisYear, today) : null,
        ServiceMeasure.Agreement => service.Agreement is { } agreement ? OfAgreement(agreement, today) : null,
        ServiceMeasure.Commitments => service.Agreement?.KeptPercent is { } kept ? Of(KeptGood - kept, 1, KeptGood - KeptFailing + 1) : null,
        ServiceMeasure.Vacancies => Of(service.Vacancies, 1, Several),
        ServiceMeasure.Unanswered => service.Unanswered is { } unanswered ? Of(unanswered.Late, 1, ManyLate) : null,
        ServiceMeasure.Overdue => service.Overdue is { } overdue ? Of(overdue, 1, ManyLate) : null,
        ServiceMeasure.Extended => service.Extended is { } extended ? Of(extended, 1, Several) : null,
        ServiceMeasure.Report => service.Report is { } report ? OfReport(report.State, today) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>How many measures have a grade.</summary>
    public static int Count(this EqualityReading service, ServiceGrade grade, DateOnly today) =>
        Enum.GetValues<ServiceMeasure>().Count(measure => service.Grade(measure, today) == grade);

    /// <summary>The worst grade of all measures (verst).</summary>
    public static ServiceGrade Worst(this EqualityReading service, DateOnly today) =>
        Enum.GetValues<ServiceMeasure>().Max(measure => service.Grade(measure, today)) ?? ServiceGrade.Good;

    /// <summary>Those where most fails first. Those alike keep the order they came in.</summary>
    public static IEnumerable<EqualityReading> WorstFirst(this IEnumerable<EqualityReading> services, DateOnly today) =>
        services.OrderByDescending(s => s.Count(ServiceGrade.Failing, today)).ThenByDescending(s => s.Count(ServiceGrade.Warning, today));

    private static ServiceGrade OfLast(DateOnly? last, DateOnly today) =>
        last is { } day ? Of(today.DayNumber - day.DayNumber, WatchedDays, FailingDays) : ServiceGrade.Failing;

    // Half of the year's meetings are owed by the summer.
    private static ServiceGrade OfCount(int held, DateOnly today) => held >= MeetingsAYear ? ServiceGrade.Good
        : today.Month <= 6 ? held > 0 ? ServiceGrade.Good : ServiceGrade.Warning
        : held > 0 ? ServiceGrade.Warning : ServiceGrade.Failing;

    private static ServiceGrade OfAgreement(AgreementStanding agreement, DateOnly today) => agreement.State switch
    {
        AgreementState.InForce when agreement.Last > today.AddDays(EndsSoonDays) => ServiceGrade.Good,
        AgreementState.Draft or AgreementState.UnderConsideration or AgreementState.InForce or AgreementState.UnderEvaluation => ServiceGrade.Warning,
        _ => ServiceGrade.Failing,
    };

    private static ServiceGrade OfReport(AnnualReportState? state, DateOnly today) => state switch
    {
        AnnualReportState.Presented or AnnualReportState.Published => ServiceGrade.Good,
        _ => today < ReportingYear.LateFrom(ReportingYear.On(today)) ? ServiceGrade.Warning : ServiceGrade.Failing,
    };

    private static ServiceGrade Of(int figure, int watched, int failing) =>
        figure >= failing ? ServiceGrade.Failing : figure >= watched ? ServiceGrade.Warning : ServiceGrade.Good;
}
