using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;
using static Samarbeid.Domain.Tests.LocalPresence.GivenPresence;

namespace Samarbeid.Domain.Tests.LocalPresence;

public sealed class PresencePlanTests
{
    private static readonly DateOnly SeventeenthOfMay = new(2027, 5, 17);

    [Theory]
    [InlineData(PresenceRhythm.EveryWeek, "3 10 17 24 31")]
    [InlineData(PresenceRhythm.EverySecondWeek, "3 17 31")]
    [InlineData(PresenceRhythm.FirstInMonth, "3")]
    [InlineData(PresenceRhythm.SecondInMonth, "10")]
    [InlineData(PresenceRhythm.ThirdInMonth, "17")]
    [InlineData(PresenceRhythm.FourthInMonth, "24")]
    [InlineData(PresenceRhythm.LastInMonth, "31")]
    public void Each_rhythm_comes_to_its_days(PresenceRhythm rhythm, string days) => Assert.Equal(
        days, string.Join(' ', rhythm.DaysWithin(DayOfWeek.Monday, new(2027, 5, 1), new(2027, 5, 31)).Select(d => d.Day)));

    [Fact]
    public void Every_day_of_every_rhythm_is_on_its_weekday_and_within_the_plan()
    {
        foreach (var (rhythm, weekday) in Enum.GetValues<PresenceRhythm>().SelectMany(r => Enum.GetValues<DayOfWeek>().Select(d => (r, d))))
        {
            var days = rhythm.DaysWithin(weekday, new(2026, 2, 11), new(2027, 3, 9)).ToList();
            Assert.All(days, day => Assert.True(day.DayOfWeek == weekday && day >= new DateOnly(2026, 2, 11) && day <= new DateOnly(2027, 3, 9)));
            Assert.Equal(days.Order().Distinct(), days);
            Assert.InRange(days.Count, 12, 57);
        }
    }

    [Fact]
    public void The_seventeenth_of_May_stands_there_as_a_holiday_on_which_nobody_comes()
    {
        var day = Agreement(Mondays).PlanPresence(Days).Single(d => d.RhythmDay == SeventeenthOfMay);

        Assert.Equal((SeventeenthOfMay, PresenceState.Holiday, false), (day.Date, day.State, day.IsMoved));
    }

    [Fact]
    public void Or_it_is_put_on_the_next_working_day_and_seen_to_be()
    {
        var day = Agreement(Mondays with { OnHoliday = HolidayRule.NextWorkingDay }).PlanPresence(Days).Single(d => d.RhythmDay == SeventeenthOfMay);

        Assert.Equal((SeventeenthOfMay.AddDays(1), SeventeenthOfMay.AddDays(1), PresenceState.Planned), (day.Date, day.PlannedOn, day.State));
    }

    [Fact]
    public void A_holiday_at_the_end_of_the_plan_falls_away_since_there_is_no_day_left_for_it()
    {
        var day = Agreement(Mondays with { OnHoliday = HolidayRule.NextWorkingDay, Last = SeventeenthOfMay }).PlanPresence(Days)[^1];

        Assert.Equal((SeventeenthOfMay, PresenceState.Holiday), (day.Date, day.State));
    }

    [Fact]
    public void A_plan_nobody_could_keep_is_refused()
    {
        Refused(PresenceRules.NeedsPlace, Mondays with { Place = " " });
        Refused(PresenceRules.NeedsPlace, Mondays with { Place = Expect.Long(PresenceTerms.PlaceMaxLength + 1) });
        Refused(PresenceRules.HoursEndBeforeTheyBegin, Mondays with { EndsAt = new(9, 0) });
        Refused(PresenceRules.HoursEndBeforeTheyBegin, Mondays with { EndsAt = Mondays.StartsAt });
        Refused(PresenceRules.OutsideAgreement, Mondays with { First = new(2025, 12, 31) });
        Refused(PresenceRules.OutsideAgreement, Mondays with { Last = new(2028, 1, 1) });
        Refused(PresenceRules.EndsBeforeItBegins, Mondays with { First = new(2026, 5, 2), Last = new(2026, 5, 1) });
        Refused(PresenceRules.NoDays, Mondays with { First = new(2026, 3, 3), Last = new(2026, 3, 8) });

        static void Refused(Refusal refusal, PresenceTerms terms) =>
            Expect.Refused(refusal, Agreements.GivenAgreement.In(AgreementState.Draft), a => a.Add(Promised(terms)));
    }

    [Fact]
    public void A_clock_time_that_does_not_come_on_one_of_the_days_is_refused_with_the_day()
    {
        // The clock goes from 2 to 3 on Sunday 29 March 2026, and from 3 to 2 on Sunday 25 October.
        var nights = Mondays with { Weekday = DayOfWeek.Sunday, StartsAt = new(2, 30), EndsAt = new(5, 0) };
        var draft = Agreements.GivenAgreement.In(AgreementState.Draft);

        Expect.Refused(CalendarRules.TimeIsSkipped, draft, a => a.Add(Promised(nights)));
        Expect.Refused(CalendarRules.TimeComesTwice, draft, a => a.Add(Promised(nights with { First = new(2026, 9, 1), Last = new(2026, 12, 31) })));
        Expect.Done(draft.Add(Promised(nights with { Last = new(2026, 3, 28) })));
    }

    [Fact]
    public void Only_the_police_promise_to_be_present() => Expect.Refused(
        PresenceRules.OfPoliceOnly, Agreements.GivenAgreement.In(AgreementState.Draft), a => a.Add(Promised(Mondays) with { Owner = Party.Municipality }));

    [Fact]
    public void A_shared_duty_names_those_who_share_it_and_may_last_until_the_morning()
    {
        var (one, other) = (new SharingUnit(ServiceUnitId.New(), "Værnes"), new SharingUnit(ServiceUnitId.New(), "Innherred"));
        var duty = Mondays with { Kind = PresenceKind.SharedDuty, StartsAt = new(22, 0), EndsAt = new(6, 0), Units = [one, other] };
        var draft = Agreements.GivenAgreement.In(AgreementState.Draft);

        Expect.Refused(PresenceRules.NeedsUnits, draft, a => a.Add(Promised(duty with { Units = [one, one] })));
        Expect.Done(draft.Add(Promised(duty)));
        Assert.Equal(["Værnes", "Innherred"], draft.PresencePlans.Single().Units.Select(u => u.Name));
    }

    [Fact]
    public void It_is_written_anew_taken_out_and_gone_with_its_promise()
    {
        var draft = Agreements.GivenAgreement.In(AgreementState.Draft);
        Expect.Done(draft.Add(Promised(Mondays)));
        var commitment = draft.Commitments.Single(c => c.Text == "Mobilt politikontor").Id;

        Expect.Done(draft.Rewrite(commitment, Promised(Mondays with { Place = "Biblioteket" })));
        Assert.Equal("Biblioteket", draft.PresencePlans.Single().Place);
        Expect.Done(draft.Rewrite(commitment, Promised(Mondays) with { Presence = null }));
        Assert.Empty(draft.PresencePlans);
        Expect.Done(draft.Rewrite(commitment, Promised(Mondays)));
        Expect.Done(draft.Remove(commitment));
        Assert.Empty(draft.PresencePlans);
    }

    [Fact]
    public void A_draft_whose_days_were_changed_is_not_sent_with_a_plan_outside_them()
    {
        var draft = Agreements.GivenAgreement.In(AgreementState.Draft);
        Expect.Done(draft.Add(Promised(Mondays with { Last = new(2027, 12, 31) })));
        Expect.Done(draft.Change(Agreements.GivenAgreement.Terms with { Last = new(2027, 6, 30) }, Given.Today));

        Expect.Refused(PresenceRules.OutsideAgreement, draft, a => a.Send(Given.Now));
    }

    [Fact]
    public void An_agreement_that_is_renewed_goes_on_with_the_plan_for_as_long_as_the_next_one_lasts()
    {
        var next = Agreement(Mondays with { First = new(2026, 2, 1), Last = new(2027, 6, 30) }).Renew("Ny avtale", Given.Today).Value;

        var goesOn = next.PresencePlans.Single().Terms;
        Assert.Equal(Mondays with { Units = goesOn.Units }, goesOn);
    }
}
