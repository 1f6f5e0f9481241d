using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.Tests.Common;

/// <summary>Dates and times of day that nobody can have meant.</summary>
public sealed class DateReachTests
{
    private static readonly (string Name, Func<DateOnly, Outcome> Change)[] Dates =
    [
        ("due date", on => ActionItem.From(Given.Challenge(), Given.ActionDraft() with { DueDate = on }, "T 1/26", Given.Today).WithoutValue),
        ("later due date", on => Given.ActionItem().Extend(Given.Contact, on, "Sykdom", Given.Now)),
        ("due date of a step", on => ActionStep.AddTo(Given.ActionItem(), new("Ring", null, on), [], Given.Today).WithoutValue),
        ("day of an answer that is put off", on => Given.Recommendation().Respond(Given.Contact, RecommendationAnswer.Postponed, "Senere", 0, Given.Now, new(on))),
        ("review date", on => Given.ActionItem().PutOnHold(Given.Contact, "Venter", on, Given.Now)),
        ("answer date", on => Recommendation.From(
            Given.PlannedMeeting().Items[0], Given.RecommendationDraft() with { AnswerDue = on }, "A 1/26", [], Given.Today).WithoutValue),
        ("presentation", on => Given.AnnualReportIn(AnnualReportState.Approved).Present(on, "PS 12/26")),
    ];

    public static TheoryData<string> Names => [.. Dates.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_date_that_lies_absurdly_far_off_is_refused_with_the_dates_it_may_lie_between(string name)
    {
        var change = Dates.Single(d => d.Name == name).Change;
        var (first, last) = (Given.Today.AddYears(-NorwegianCalendar.YearsBack), Given.Today.AddYears(NorwegianCalendar.YearsAhead));

        foreach (var absurd in new[] { new DateOnly(202, 6, 1), new DateOnly(2206, 6, 1), Given.Today.AddYears(40), last.AddDays(1), DateOnly.MinValue, DateOnly.MaxValue })
        {
            var refused = change(absurd);
            Expect.Refused(CalendarRules.TooFar, refused);
            Assert.Equal([absurd, first, last], refused.Refusal!.Arguments);
        }

        Expect.Done(change(last));
    }

    [Fact]
    public void The_past_reaches_as_far_as_it_says()
    {
        var first = Given.Today.AddYears(-NorwegianCalendar.YearsBack);

        Expect.Done(NorwegianCalendar.CheckDate(first, Given.Today));
        Expect.Refused(CalendarRules.TooFar, NorwegianCalendar.CheckDate(first.AddDays(-1), Given.Today));
    }

    [Theory]
    [InlineData(2027, 3, 28, "02:00", false)]
    [InlineData(2027, 3, 28, "02:30", false)]
    [InlineData(2027, 3, 28, "02:59", false)]
    [InlineData(2027, 3, 28, "01:59", true)]
    [InlineData(2027, 3, 28, "03:00", true)]
    [InlineData(2027, 3, 27, "02:30", true)]
    public void A_meeting_is_not_at_a_time_that_does_not_come_that_day(int year, int month, int day, string time, bool comes)
    {
        var (on, at) = (new DateOnly(year, month, day), TimeOnly.Parse(time));

        var planned = Given.PlannedMeeting().Reschedule(on, at, "Rådhuset", Given.Chair);

        Assert.Equal(comes ? null : CalendarRules.TimeIsSkipped.With(on, at).Code, planned.Refusal?.Code);
        if (!comes) Assert.Equal([on, at], planned.Refusal!.Arguments);
    }

    [Theory]
    [InlineData("01:59", true)]
    [InlineData("02:00", false)]
    [InlineData("02:30", false)]
    [InlineData("03:00", true)]
    public void A_meeting_is_not_at_a_time_that_comes_twice(string time, bool isClear)
    {
        var planned = Given.PlannedMeeting().Reschedule(new(2027, 10, 31), TimeOnly.Parse(time), "Rådhuset", Given.Chair);

        Assert.Equal(isClear ? null : CalendarRules.TimeComesTwice.Code, planned.Refusal?.Code);
    }
}
