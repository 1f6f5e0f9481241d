using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using static Samarbeid.Domain.Tests.LocalPresence.GivenPresence;

namespace Samarbeid.Domain.Tests.LocalPresence;

public sealed class PresenceDayTests
{
    private static readonly PersonId Contact = PersonId.New();

    // Given.Today is Monday 2 March 2026, and one of the days.
    private readonly CooperationAgreement _agreement = Agreement(Mondays);

    [Fact]
    public void It_is_held_from_the_day_on_and_by_whom_and_when_is_kept()
    {
        var day = On(Given.Today);
        Expect.Done(day.Hold(_agreement, Contact, Given.Now));

        Assert.Equal((PresenceState.Held, Contact, Given.Now), (day.State, day.MarkedBy!.Value, day.MarkedAt!.Value));
        Expect.Refused(PresenceRules.StateForbids, day, d => d.Hold(_agreement, Contact, Given.Now));
        Expect.Refused(PresenceRules.NotYet, On(Given.Today.AddDays(7)), d => d.Hold(_agreement, Contact, Given.Now));
    }

    [Fact]
    public void It_falls_away_for_a_reason_also_before_its_day()
    {
        var day = On(Given.Today.AddDays(7));
        Expect.Refused(PresenceRules.NeedsReason, day, d => d.Drop(_agreement, "\u200B ", Contact, Given.Now));
        Expect.Refused(PresenceRules.ReasonTooLong, day, d => d.Drop(_agreement, Expect.Long(PresenceDay.ReasonMaxLength + 1), Contact, Given.Now));
        Expect.Done(day.Drop(_agreement, " Sykdom ", Contact, Given.Now));

        Assert.Equal((PresenceState.Dropped, "Sykdom"), (day.State, day.Reason));
    }

    [Fact]
    public void It_is_moved_to_another_day_and_hours_and_is_still_to_be_held_there()
    {
        var day = On(Given.Today);
        Expect.Done(Move(day, Given.Today.AddDays(2), new(12, 0), new(15, 0)));

        Assert.Equal((Given.Today, Given.Today.AddDays(2), PresenceState.Planned, true, 1), (day.PlannedOn, day.Date, day.State, day.IsMoved, day.Moves));
        Expect.Refused(PresenceRules.NotYet, day, d => d.Hold(_agreement, Contact, Given.Now));
        Expect.Refused(PresenceRules.NotMoved, day, d => Move(d, Given.Today.AddDays(2), new(12, 0), new(15, 0)));
        Expect.Done(Move(day, Given.Today, new(10, 0), new(14, 0)));
        Assert.False(day.IsMoved);
    }

    [Fact]
    public void It_is_not_moved_where_it_could_not_be_held()
    {
        var day = On(Given.Today);
        Expect.Refused(PresenceRules.MovedToHoliday, day, d => Move(d, new(2026, 5, 17), new(10, 0), new(14, 0)));
        Expect.Refused(PresenceRules.HoursEndBeforeTheyBegin, day, d => Move(d, Given.Today, new(14, 0), new(10, 0)));
        Expect.Refused(PresenceRules.OutsideAgreement, day, d => Move(d, new(2025, 12, 31), new(10, 0), new(14, 0)));
        Expect.Refused(PresenceRules.OutsideAgreement, day, d => Move(d, new(2028, 1, 1), new(10, 0), new(14, 0)));
        Expect.Refused(CalendarRules.TimeIsSkipped, day, d => Move(d, new(2026, 3, 29), new(2, 30), new(5, 0)));
        Expect.Refused(CalendarRules.TimeComesTwice, day, d => Move(d, new(2026, 10, 25), new(1, 0), new(2, 30)));
    }

    [Fact]
    public void What_was_said_by_mistake_is_taken_back()
    {
        var day = On(Given.Today);
        Expect.Refused(PresenceRules.NothingToTakeBack, day, d => d.TakeBack(_agreement, Contact, Given.Now));
        Expect.Done(day.Drop(_agreement, "Sykdom", Contact, Given.Now));
        Expect.Done(day.TakeBack(_agreement, Contact, Given.Now));
        Expect.Done(day.Hold(_agreement, Contact, Given.Now));

        Assert.Equal((PresenceState.Held, null), (day.State, day.Reason));
    }

    [Fact]
    public void A_holiday_is_neither_held_nor_dropped_nor_moved()
    {
        var day = On(new(2027, 5, 17));
        var after = new DateTimeOffset(2027, 5, 20, 9, 0, 0, TimeSpan.Zero);

        Expect.Refused(PresenceRules.StateForbids, day, d => d.Hold(_agreement, Contact, after));
        Expect.Refused(PresenceRules.StateForbids, day, d => d.Drop(_agreement, "Fri", Contact, after));
        Expect.Refused(PresenceRules.StateForbids, day, d => Move(d, new(2027, 5, 18), new(10, 0), new(14, 0)));
    }

    [Fact]
    public void What_lies_after_the_end_of_an_agreement_falls_away_and_the_past_is_still_told_of()
    {
        var (past, next) = (On(Given.Today.AddDays(-7)), On(Given.Today.AddDays(7)));
        Expect.Done(_agreement.Terminate("Kommunen slås sammen", Given.Today));

        Expect.Done(past.Hold(_agreement, Contact, Given.Now));
        Expect.Refused(PresenceRules.FellAway, next, d => d.Drop(_agreement, "Oppsagt", Contact, Given.Now));
        Expect.Refused(PresenceRules.FellAway, next, d => Move(d, Given.Today, new(10, 0), new(14, 0)));
    }

    [Fact]
    public void Nothing_is_said_of_a_day_of_an_agreement_that_does_not_bind_yet()
    {
        var draft = Agreements.GivenAgreement.In(AgreementState.UnderConsideration);

        Expect.Refused(AgreementRules.StateForbids, On(Given.Today), d => d.Hold(draft, Contact, Given.Now));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("H H", Verdict.Kept)]
    [InlineData("H D", Verdict.PartlyKept)]
    [InlineData("D D", Verdict.NotKept)]
    [InlineData("H U", null)]
    [InlineData("H A", null)]
    [InlineData("X X", null)]
    [InlineData("H X", Verdict.Kept)]
    public void What_was_entered_proposes_what_to_say_of_a_period_once_all_of_it_is(string days, Verdict? proposed)
    {
        var tally = days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(sign => sign switch
        {
            "H" => PresenceTally.Of(PresenceState.Held, Given.Today.AddDays(-1), false, Given.Today),
            "D" => PresenceTally.Of(PresenceState.Dropped, Given.Today.AddDays(-1), false, Given.Today),
            "U" => PresenceTally.Of(PresenceState.Planned, Given.Today.AddDays(-1), false, Given.Today),
            "A" => PresenceTally.Of(PresenceState.Planned, Given.Today, false, Given.Today),
            _ => PresenceTally.Of(PresenceState.Holiday, Given.Today.AddDays(-1), false, Given.Today),
        }).Aggregate(PresenceTally.None, (sum, one) => sum + one);

        Assert.Equal(proposed, tally.Proposal);
    }

    private PresenceDay On(DateOnly date) => _agreement.PlanPresence(Days).Single(d => d.Date == date);

    private Outcome Move(PresenceDay day, DateOnly to, TimeOnly from, TimeOnly until) => day.Move(_agreement, to, from, until, Days, Contact, Given.Now);
}
