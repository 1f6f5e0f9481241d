using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MeetingAnswerTests
{
    private static readonly PersonId Member = PersonId.New();
    private static readonly PersonId First = PersonId.New();
    private static readonly PersonId Second = PersonId.New();

    [Fact]
    public void An_answer_is_kept_with_who_gave_it_and_may_be_another_until_the_meeting_starts()
    {
        var meeting = Called();

        Expect.Done(meeting.Answer(Member, CallAnswer.NotComing, null, Given.Contact, Given.Now));
        Expect.Done(meeting.Answer(Member, CallAnswer.Coming, null, Member, Start(meeting).AddSeconds(-1)));

        var row = Assert.Single(meeting.Callees);
        Assert.Equal((Member, CallPart.Member, CallAnswer.Coming, Member), (row.PersonId, row.Part, row.Answer!.Value, row.AnsweredBy!.Value));
        Expect.Refused(MeetingRules.AnswerTooLate, meeting, m => m.Answer(Member, CallAnswer.NotComing, null, Member, Start(m)));
        Expect.Refused(MeetingRules.AnswerTooLate, meeting, m => m.WithdrawAnswer(Member, Start(m)));
    }

    [Fact]
    public void An_answer_taken_back_leaves_nothing()
    {
        var meeting = Called();
        Expect.Done(meeting.Answer(Member, CallAnswer.SendsSubstitute, First, Member, Given.Now));
        meeting.TakeOccasions();

        Expect.Done(meeting.WithdrawAnswer(Member, Given.Now));

        Assert.Empty(meeting.Callees);
        Assert.Equal([(NotificationKind.MeetingCalledOff, First)], Told(meeting));
        Expect.Done(meeting.WithdrawAnswer(Member, Given.Now));
    }

    [Theory]
    [InlineData(CallAnswer.SendsSubstitute)]
    [InlineData(CallAnswer.NotComing)]
    public void Who_comes_in_somebodys_place_is_called_once_and_another_takes_over(CallAnswer answer)
    {
        var meeting = Called();

        Expect.Done(meeting.Answer(Member, answer, First, Member, Given.Now));
        Expect.Done(meeting.Answer(Member, answer, First, Member, Given.Now));
        Assert.Equal([(NotificationKind.MeetingCalledApart, First)], Told(meeting));
        Expect.Done(meeting.Answer(Member, answer, Second, Member, Given.Now));

        Assert.Equal([(NotificationKind.MeetingCalledOff, First), (NotificationKind.MeetingCalledApart, Second)], Told(meeting));
        Assert.Equal(Member, meeting.Callees.Single(c => c.PersonId == Second).InsteadOf);
    }

    [Fact]
    public void When_a_member_comes_after_all_the_whole_row_of_substitutes_is_told_not_to()
    {
        var meeting = Called();
        Expect.Done(meeting.Answer(Member, CallAnswer.NotComing, First, Member, Given.Now));
        Expect.Done(meeting.Answer(First, CallAnswer.NotComing, Second, First, Given.Now));
        meeting.TakeOccasions();

        Expect.Done(meeting.Answer(Member, CallAnswer.Coming, null, Member, Given.Now));

        Assert.Equal([(NotificationKind.MeetingCalledOff, First), (NotificationKind.MeetingCalledOff, Second)], Told(meeting));
        Assert.Equal([Member], meeting.Callees.Select(c => c.PersonId));
    }

    [Fact]
    public void A_substitute_is_named_is_somebody_else_and_comes_for_one()
    {
        var meeting = Called();
        Expect.Done(meeting.Answer(Member, CallAnswer.SendsSubstitute, First, Member, Given.Now));

        Expect.Refused(MeetingRules.NeedsSubstitute, meeting, m => m.Answer(Given.Sheriff, CallAnswer.SendsSubstitute, null, Given.Sheriff, Given.Now));
        Expect.Refused(MeetingRules.NeedsSubstitute, meeting, m => m.Answer(Given.Sheriff, CallAnswer.SendsSubstitute, Given.Sheriff, Given.Sheriff, Given.Now));
        Expect.Refused(MeetingRules.SubstituteNotOffered, meeting, m => m.Answer(Given.Sheriff, CallAnswer.SendsSubstitute, First, Given.Sheriff, Given.Now));
    }

    [Theory]
    [InlineData(MeetingState.Planned)]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.Approved)]
    public void Only_a_meeting_that_is_called_takes_answers(MeetingState state)
    {
        var meeting = Given.MeetingIn(state);

        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.Answer(Member, CallAnswer.Coming, null, Member, Given.Now));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.WithdrawAnswer(Member, Given.Now));
    }

    [Fact]
    public void A_new_notice_asks_everybody_anew_and_keeps_the_guests()
    {
        var meeting = Called();
        Expect.Done(meeting.CallGuest(Given.Contact));
        Expect.Done(meeting.Answer(Given.Contact, CallAnswer.Coming, null, Given.Contact, Given.Now));
        Expect.Done(meeting.Answer(Member, CallAnswer.NotComing, First, Member, Given.Now));
        Expect.Done(meeting.Postpone("Storm"));
        Expect.Done(meeting.Replan(meeting.Date.AddDays(7), meeting.StartsAt, meeting.Place, meeting.ChairId));

        Expect.Done(meeting.Call(Given.Today, 1, null));

        var guest = Assert.Single(meeting.Callees);
        Assert.Equal((Given.Contact, CallPart.Guest, (CallAnswer?)null), (guest.PersonId, guest.Part, guest.Answer));
    }

    [Fact]
    public void A_guest_is_called_at_once_to_what_is_called_and_else_with_the_notice()
    {
        var (planned, called) = (Given.PlannedMeeting(), Called());

        Expect.Done(planned.CallGuest(Given.Contact));
        Expect.Done(called.CallGuest(Given.Contact));

        Assert.Empty(planned.TakeOccasions());
        Assert.Equal([(NotificationKind.MeetingCalledApart, Given.Contact)], Told(called));
        Expect.Refused(MeetingRules.AlreadyCalled, called, m => m.CallGuest(Given.Contact));
        Expect.Done(planned.CallOffGuest(Given.Contact));
        Expect.Done(called.CallOffGuest(Given.Contact));
        Assert.Empty(planned.TakeOccasions());
        Assert.Equal([(NotificationKind.MeetingCalledOff, Given.Contact)], Told(called));
        Expect.Refused(MeetingRules.StateForbids, Given.MeetingIn(MeetingState.Held), m => m.CallGuest(Given.Contact));
    }

    [Theory]
    [InlineData(null, Presence.Present)]
    [InlineData(CallAnswer.Coming, Presence.Present)]
    [InlineData(CallAnswer.NotComing, Presence.Absent)]
    [InlineData(CallAnswer.SendsSubstitute, Presence.Absent)]
    public void The_answer_says_what_is_entered_to_begin_with(CallAnswer? answer, Presence expected) => Assert.Equal(expected, answer.Expected());

    private static Meeting Called()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        meeting.TakeOccasions();
        return meeting;
    }

    private static DateTimeOffset Start(Meeting meeting) => NorwegianCalendar.At(meeting.Date, meeting.StartsAt);

    private static IEnumerable<(NotificationKind, PersonId)> Told(Meeting meeting) => meeting.TakeOccasions().Select(o => o switch
    {
        MemberCalled called => (called.Kind, called.Member),
        MemberCalledOff off => (off.Kind, off.Member),
        _ => (o.Kind, default),
    });
}
