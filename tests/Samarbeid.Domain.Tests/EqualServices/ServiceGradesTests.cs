using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Municipalities;
using static Samarbeid.Domain.EqualServices.ServiceGrade;

namespace Samarbeid.Domain.Tests.EqualServices;

public sealed class ServiceGradesTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    [Theory]
    [InlineData(0, Good)]
    [InlineData(ServiceGrades.WatchedDays - 1, Good)]
    [InlineData(ServiceGrades.WatchedDays, Warning)]
    [InlineData(ServiceGrades.FailingDays - 1, Warning)]
    [InlineData(ServiceGrades.FailingDays, Failing)]
    public void The_last_meeting_is_watched_after_half_a_year_and_fails_after_a_whole_one(int days, ServiceGrade expected) =>
        Assert.Equal(expected, Of(ServiceMeasure.LastMeeting, None with { Meetings = new(Today.AddDays(-days), 9) }));

    [Fact]
    public void A_council_that_never_met_fails() => Assert.Equal(Failing, Of(ServiceMeasure.LastMeeting, None with { Meetings = new(null, 0) }));

    [Theory]
    [InlineData(3, 0, Warning)]
    [InlineData(3, 1, Good)]
    [InlineData(7, 0, Failing)]
    [InlineData(7, 1, Warning)]
    [InlineData(7, 2, Good)]
    public void Two_meetings_are_owed_in_a_year_and_half_of_them_by_the_summer(int month, int held, ServiceGrade expected) =>
        Assert.Equal(expected, (None with { Meetings = new(null, held) }).Grade(ServiceMeasure.MeetingsThisYear, new(2026, month, 1)));

    [Theory]
    [InlineData(null, 900, Failing)]
    [InlineData(AgreementState.InForce, ServiceGrades.EndsSoonDays + 1, Good)]
    [InlineData(AgreementState.InForce, ServiceGrades.EndsSoonDays, Warning)]
    [InlineData(AgreementState.UnderEvaluation, 900, Warning)]
    [InlineData(AgreementState.UnderConsideration, 900, Warning)]
    [InlineData(AgreementState.Draft, 900, Warning)]
    [InlineData(AgreementState.Expired, -1, Failing)]
    [InlineData(AgreementState.Terminated, 900, Failing)]
    [InlineData(AgreementState.Renewed, 900, Failing)]
    public void An_agreement_is_good_while_it_binds_and_does_not_end_soon(AgreementState? state, int days, ServiceGrade expected) =>
        Assert.Equal(expected, Of(ServiceMeasure.Agreement, None with { Agreement = new(state, Today.AddDays(days), 0, 0) }));

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(100, 80, Good)]
    [InlineData(100, 79, Warning)]
    [InlineData(100, 50, Warning)]
    [InlineData(100, 49, Failing)]
    public void Promises_are_graded_by_the_share_that_was_kept(int marked, int kept, ServiceGrade? expected) =>
        Assert.Equal(expected, Of(ServiceMeasure.Commitments, None with { Agreement = new(AgreementState.InForce, Today, marked, kept) }));

    [Theory]
    [InlineData(0, Good, Good, Good, Good)]
    [InlineData(1, Warning, Warning, Warning, Warning)]
    [InlineData(2, Failing, Warning, Warning, Failing)]
    [InlineData(3, Failing, Failing, Failing, Failing)]
    public void What_is_counted_is_watched_from_one_on(int count, ServiceGrade vacancies, ServiceGrade unanswered, ServiceGrade overdue, ServiceGrade extended)
    {
        var service = None with { Vacancies = count, Unanswered = new(9, count), Overdue = count, Extended = count };

        Assert.Equal([vacancies, unanswered, overdue, extended],
            new[] { ServiceMeasure.Vacancies, ServiceMeasure.Unanswered, ServiceMeasure.Overdue, ServiceMeasure.Extended }.Select(m => Of(m, service)));
    }

    [Theory]
    [InlineData(AnnualReportState.Published, 12, Good)]
    [InlineData(AnnualReportState.Presented, 12, Good)]
    [InlineData(AnnualReportState.Approved, 4, Warning)]
    [InlineData(AnnualReportState.Approved, 5, Failing)]
    [InlineData(null, 4, Warning)]
    [InlineData(null, 5, Failing)]
    [InlineData(AnnualReportState.Withdrawn, 5, Failing)]
    public void A_report_is_presented_by_1_May(AnnualReportState? state, int month, ServiceGrade expected) =>
        Assert.Equal(expected, (None with { Report = new(state) }).Grade(ServiceMeasure.Report, new(2026, month, 1)));

    [Fact]
    public void What_the_reader_may_not_see_is_not_graded_and_counts_as_nothing()
    {
        Assert.Equal([ServiceMeasure.Vacancies], Enum.GetValues<ServiceMeasure>().Where(m => Of(m, None) is not null));
        Assert.Equal(Good, None.Worst(Today));
    }

    [Fact]
    public void Where_most_fails_comes_first_then_where_most_is_watched_and_those_alike_keep_their_order()
    {
        EqualityReading[] services = [Named("Alta"), Named("Bodø"), Named("Coop") with { Vacancies = 1 }, Named("Dovre") with { Overdue = 3 }, Named("Eid") with { Overdue = 3, Vacancies = 1 }];

        Assert.Equal(["Eid", "Dovre", "Coop", "Alta", "Bodø"], services.WorstFirst(Today).Select(s => s.Name));
        Assert.Equal(Failing, services[3].Worst(Today));
        Assert.Equal((1, 1), (services[4].Count(Failing, Today), services[4].Count(Warning, Today)));
    }

    private static EqualityReading None => Named("Stjørdal");

    private static EqualityReading Named(string name) => new(MunicipalityNumber.Parse("5035"), name) { Vacancies = 0 };

    private static ServiceGrade? Of(ServiceMeasure measure, EqualityReading service) => service.Grade(measure, Today);
}
