using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.AnnualWheels;

public sealed class AnnualWheelTests
{
    private static readonly WorkingDays Days = new(new MayDays());
    private static readonly PersonId Owner = PersonId.New();
    private static readonly WheelPlan Meeting = new(WheelEntryKind.Meeting, "Vårmøtet", new(2026, 3, 10), null);
    private static readonly WheelPlan Figures = new(WheelEntryKind.Assignment, "Hente tallene", new(2026, 1, 21), Owner);

    private readonly MeetingBody _body = Manned();

    [Fact]
    public void A_year_is_planned_that_is_near_and_by_a_body_that_has_members()
    {
        Assert.Equal(2026, Begun().Year);
        Expect.Refused(WheelRules.YearOutOfReach, AnnualWheel.Begin(_body, Given.Today.Year - 2, Given.Today));
        Expect.Refused(WheelRules.YearOutOfReach, AnnualWheel.Begin(_body, Given.Today.Year + AnnualWheel.YearsAhead + 1, Given.Today));
        Expect.Refused(WheelRules.BodyIsClosed, AnnualWheel.Begin(Given.Body(), 2026, Given.Today));
        Expect.Done(_body.Release(_body.Members[0].Id, Given.Today));
        Expect.Refused(WheelRules.BodyIsClosed, AnnualWheel.Begin(_body, 2026, Given.Today));
    }

    [Fact]
    public void An_entry_says_something_and_is_of_the_year()
    {
        var wheel = Begun();
        Refused(WheelRules.NeedsTitle, Meeting with { Title = "\u200B" });
        Refused(WheelRules.NeedsTitle, Meeting with { Title = Expect.Long(WheelEntry.TitleMaxLength + 1) });
        Refused(WheelRules.OutsideYear, Meeting with { Date = new(2025, 12, 31) });
        Refused(WheelRules.OutsideYear, Meeting with { Date = new(2027, 1, 1) });
        while (wheel.Entries.Count < AnnualWheel.MostEntries) Assert.True(wheel.Add(Meeting).IsDone);
        Refused(WheelRules.TooManyEntries, Meeting);

        void Refused(Refusal refusal, WheelPlan plan) => Expect.Refused(refusal, wheel, w => w.Add(plan).WithoutValue);
    }

    [Fact]
    public void One_that_is_moved_says_so_and_moved_back_does_not()
    {
        var wheel = Begun();
        var id = wheel.Add(Meeting).Value;
        Expect.Done(wheel.Change(id, Meeting with { Date = new(2026, 3, 17) }));
        Assert.Equal((new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 17)), (wheel.Entries[0].PlannedOn, wheel.Entries[0].Date));
        Expect.Done(wheel.Change(id, Meeting));
        Assert.Equal(wheel.Entries[0].PlannedOn, wheel.Entries[0].Date);

        Expect.Refused(WheelRules.KindIsKept, wheel, w => w.Change(id, Figures));
        Expect.Refused(WheelRules.OutsideYear, wheel, w => w.Change(id, Meeting with { Date = new(2027, 3, 9) }));
        Expect.Refused(WheelRules.NoSuchEntry, wheel, w => w.Change(WheelEntryId.New(), Meeting));
        Expect.Refused(WheelRules.NoSuchEntry, wheel, w => w.Remove(WheelEntryId.New()));
        Expect.Done(wheel.Remove(id));
        Assert.Empty(wheel.Entries);
    }

    [Fact]
    public void What_is_done_stays_until_it_is_said_not_to_be_done()
    {
        var wheel = Begun();
        var id = wheel.Add(Figures).Value;
        Expect.Done(wheel.Complete(id, Given.Today));
        Expect.Refused(WheelRules.DoneStays, wheel, w => w.Remove(id));

        Expect.Done(wheel.Reopen(id));
        Expect.Done(wheel.Remove(id));
    }

    [Fact]
    public void Whoever_is_given_a_task_is_told_and_told_anew_of_another_day_only_by_the_reminder()
    {
        var wheel = Begun();
        var id = wheel.Add(Figures).Value;
        Assert.Equal([NotificationKind.WheelAssignmentGiven], wheel.TakeOccasions().Select(o => o.Kind));
        Expect.Done(wheel.Change(id, Figures with { Date = new(2026, 1, 28) }));
        Assert.Empty(wheel.TakeOccasions());
        Assert.Equal(1, wheel.Entries[0].DateVersion);
        Expect.Done(wheel.Change(id, Figures with { Owner = PersonId.New() }));
        Assert.Equal([2], wheel.TakeOccasions().Select(o => o.Version));
        Expect.Done(wheel.Change(id, Figures with { Owner = null }));
        Assert.True(wheel.Add(Meeting with { Owner = Owner }).IsDone);
        Assert.Empty(wheel.TakeOccasions());
    }

    [Fact]
    public void A_task_is_done_once_and_can_be_taken_up_again_and_a_meeting_is_never_done()
    {
        var wheel = Begun();
        var (task, meeting) = (wheel.Add(Figures).Value, wheel.Add(Meeting).Value);

        Expect.Refused(WheelRules.NotToBeDone, wheel, w => w.Complete(meeting, Given.Today));
        Expect.Refused(WheelRules.NotToBeDone, wheel, w => w.Reopen(task));
        Expect.Done(wheel.Complete(task, Given.Today));
        Assert.Equal(Given.Today, wheel.Entries.Single(e => e.Id == task).DoneOn);
        Expect.Refused(WheelRules.NotToBeDone, wheel, w => w.Complete(task, Given.Today));
        Expect.Done(wheel.Reopen(task));
        Assert.Null(wheel.Entries.Single(e => e.Id == task).DoneOn);
    }

    [Fact]
    public void What_is_a_meeting_has_its_day_there_until_that_is_cancelled()
    {
        var wheel = Begun();
        var (task, id) = (wheel.Add(Figures).Value, wheel.Add(Meeting).Value);
        Expect.Refused(WheelRules.NotAMeeting, wheel, w => w.Link(task, MeetingId.New()));
        Expect.Done(wheel.Link(id, MeetingId.New()));

        Expect.Refused(WheelRules.MeetingHasItsDay, wheel, w => w.Change(id, Meeting with { Date = new(2026, 3, 17) }));
        Expect.Done(wheel.Change(id, Meeting with { Title = "Vårmøtet i rådet" }));
        wheel.Release(id);
        Expect.Done(wheel.Change(id, Meeting with { Date = new(2026, 3, 17) }));
    }

    [Fact]
    public void A_copy_comes_to_the_corresponding_days_with_nothing_done_and_without_those_who_have_left()
    {
        var wheel = Begun();
        var (task, left) = (wheel.Add(Figures).Value, wheel.Add(Figures with { Owner = PersonId.New(), Date = new(2026, 5, 20) }).Value);
        Expect.Done(wheel.Link(wheel.Add(Meeting).Value, MeetingId.New()));
        Expect.Done(wheel.Complete(task, Given.Today));
        Expect.Done(wheel.Change(left, Figures with { Owner = PersonId.New(), Date = new(2026, 6, 1) }));

        var next = wheel.CopyToNextYear(_body, new HashSet<PersonId> { Owner }, Days, Given.Today).Value;

        Assert.Equal(2027, next.Year);
        // The third Wednesday of January, the second Tuesday of March, and the first Monday of June, where the last was moved to.
        Assert.Equal([new(2027, 1, 20), new(2027, 3, 9), new(2027, 6, 7)], next.Entries.Select(e => e.Date).Order());
        Assert.All(next.Entries, e => Assert.True(e.DoneOn is null && e.MeetingId is null));
        Assert.Equal([Owner], next.Entries.Select(e => e.OwnerId).OfType<PersonId>());
        Expect.Refused(WheelRules.BodyIsClosed, wheel.CopyToNextYear(Given.Body(), new HashSet<PersonId>(), Days, Given.Today));
    }

    [Theory]
    [InlineData("2026-05-18", "2027-05-18")]
    [InlineData("2026-01-01", "2027-01-07")]
    [InlineData("2026-03-31", "2027-03-30")]
    [InlineData("2026-12-31", "2027-12-30")]
    [InlineData("2024-02-29", "2025-02-27")]
    public void A_day_corresponds_to_one_a_year_later(string day, string next) =>
        Assert.Equal(DateOnly.Parse(next, null), WheelDays.InNextYear(DateOnly.Parse(day, null), Days));

    [Fact]
    public void Every_day_of_a_year_has_a_working_day_of_the_next_in_about_the_same_place()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            var next = WheelDays.InNextYear(day, Days);
            Assert.True(Days.Includes(next) && next.Year == 2027, $"{day} → {next}");
            Assert.InRange(next.DayNumber - day.DayNumber - 365, -9, 9);
        }
    }

    [Theory]
    [InlineData("", WheelWarnings.FewMeetings | WheelWarnings.NoneAhead)]
    [InlineData("2026-03-02", WheelWarnings.FewMeetings)]
    [InlineData("2026-02-10 2026-09-03", WheelWarnings.NoneAhead)]
    [InlineData("2026-02-10 2026-09-02", WheelWarnings.None)]
    [InlineData("2026-09-02 2027-02-10", WheelWarnings.FewMeetings)]
    public void A_body_is_warned_of_few_meetings_and_of_none_in_the_next_six_months(string meetings, WheelWarnings warned) => Assert.Equal(
        warned, WheelWarning.Of(2026, [.. meetings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.Parse(day, null))], Given.Today));

    private AnnualWheel Begun() => AnnualWheel.Begin(_body, 2026, Given.Today).Value;

    private static MeetingBody Manned()
    {
        var body = Given.Body();
        Expect.Done(body.Admit(Owner, MemberRole.Member, Given.Today.AddDays(-30)));
        return body;
    }

    private sealed class MayDays : IHolidays
    {
        public bool IsHoliday(DateOnly day) => day is { Month: 5, Day: 1 or 17 } or { Month: 1, Day: 1 };
    }
}
