using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MeetingCallTests
{
    public static TheoryData<string, int> Changes => new()
    {
        { "time", 1 }, { "place", 1 }, { "length", 1 }, { "postponed", 1 }, { "cancelled", 1 }, { "called off", 1 }, { "called again", 1 },
        { "chair", 0 }, { "same length", 0 }, { "agenda", 0 }, { "called also", 0 }, { "same place", 0 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Calendars_get_a_higher_number_by_what_they_are_to_know_of_and_by_nothing_else(string change, int rise)
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        Assert.Equal(0, meeting.CalendarSequence);

        Expect.Done(Change(meeting, change));

        Assert.Equal(rise, meeting.CalendarSequence);
    }

    [Fact]
    public void Before_the_first_notice_it_is_in_no_calendar()
    {
        var meeting = Given.PlannedMeeting();

        Expect.Done(meeting.Reschedule(meeting.Date.AddDays(1), meeting.StartsAt, "Kantina", meeting.ChairId));
        Expect.Done(meeting.SetLength(45));

        Assert.Equal(0, meeting.CalendarSequence);
    }

    [Fact]
    public void A_meeting_postponed_and_called_anew_has_a_number_above_that_of_its_end()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        Expect.Done(meeting.Postpone("Storm"));
        var end = meeting.CalendarSequence;

        Expect.Done(meeting.Replan(meeting.Date, meeting.StartsAt, meeting.Place, meeting.ChairId));
        Expect.Done(meeting.Call(Given.Today, 1, null));

        Assert.True(meeting.CalendarSequence > end);
    }

    [Fact]
    public void Being_called_off_twice_is_told_of_twice()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        meeting.TakeOccasions();

        Expect.Done(meeting.CallOff(Given.Sheriff));
        Expect.Done(meeting.CallAlso(Given.Sheriff, isApart: true));
        Expect.Done(meeting.CallOff(Given.Sheriff));

        Assert.Equal(
            [(NotificationKind.MeetingCalledOff, 1), (NotificationKind.MeetingCalledApart, 2), (NotificationKind.MeetingCalledOff, 3)],
            meeting.TakeOccasions().Select(o => (o.Kind, o.Version)));
    }

    [Theory]
    [InlineData(MeetingState.Planned)]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.Held)]
    public void Nobody_is_called_off_what_they_are_not_called_to(MeetingState state) =>
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(state), m => m.CallOff(Given.Sheriff));

    private static Outcome Change(Meeting meeting, string change) => change switch
    {
        "time" => meeting.Rearrange(meeting.StartsAt.AddHours(1), meeting.Place, meeting.ChairId),
        "place" => meeting.Rearrange(meeting.StartsAt, "Kantina", meeting.ChairId),
        "same place" => meeting.Rearrange(meeting.StartsAt, $" {meeting.Place} ", meeting.ChairId),
        "chair" => meeting.HandChairTo(Given.Contact),
        "length" => meeting.SetLength(meeting.Length + 15),
        "same length" => meeting.SetLength(meeting.Length),
        "postponed" => meeting.Postpone("Storm"),
        "cancelled" => meeting.Cancel("Storm"),
        "called off" => meeting.CallOff(Given.Sheriff),
        "called again" => meeting.CallAlso(Given.Sheriff, isApart: true),
        "called also" => meeting.CallAlso(Given.Sheriff),
        "agenda" => meeting.AddItem(AgendaItemKind.Case, "Ny sak", "", 9).WithoutValue,
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, null),
    };
}
