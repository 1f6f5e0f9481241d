using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Common;

public sealed class PeriodTests
{
    private static readonly DateOnly First = Given.Today;
    private static readonly DateOnly Last = First.AddDays(10);

    [Fact]
    public void It_is_in_force_from_the_first_day_to_the_last_inclusive() =>
        Assert.Equal(Days(First, Last), DaysWhere(day => Period.Covers(First, Last, day)));

    [Fact]
    public void Without_a_last_day_it_runs_on()
    {
        Assert.Equal(Days(First, First.AddDays(20)), DaysWhere(day => Period.Covers(First, null, day)));
        Assert.Equal(Days(First.AddDays(-20), First.AddDays(20)), DaysWhere(day => Period.HasDayFrom(First, null, day)));
    }

    [Fact]
    public void It_has_a_day_from_any_day_up_to_its_last() =>
        Assert.Equal(Days(First.AddDays(-20), Last), DaysWhere(day => Period.HasDayFrom(First, Last, day)));

    [Fact]
    public void What_ends_before_it_begins_has_no_day_and_what_ends_where_it_begins_has_one()
    {
        Assert.Empty(DaysWhere(day => Period.Covers(First, First.AddDays(-1), day) || Period.HasDayFrom(First, First.AddDays(-1), day)));
        Assert.Equal([First], DaysWhere(day => Period.Covers(First, First, day)));
    }

    [Fact]
    public void Grants_and_memberships_are_asked_by_the_same_rule()
    {
        var grant = Grant.ForMunicipalities(PersonId.New(), Role.Mayor, [Given.Stjordal], First, Last).Value;
        var body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Politirådet", Language.Bokmal, [Given.Stjordal]).Value;
        Expect.Done(body.Admit(grant.PersonId, MemberRole.Chair, First));
        Expect.Done(body.Release(body.Members[0].Id, Last.AddDays(1)));

        Assert.Equal(Days(First, Last), DaysWhere(grant.IsInForce));
        Assert.Equal(Days(First, Last), DaysWhere(body.Members[0].IsInForce));
        Assert.Equal(Days(First, Last), DaysWhere(day => new[] { grant }.AsQueryable().InForceOn(day).Any()));
    }

    private static IEnumerable<DateOnly> DaysWhere(Func<DateOnly, bool> holds) => Days(First.AddDays(-20), First.AddDays(20)).Where(holds);

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
