using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.Tests.Meetings;

/// <summary>What changes after the notice is kept until somebody says whether those who were called are to know.</summary>
public sealed class MeetingChangesTests
{
    private static readonly TimeOnly Eleven = new(11, 0);

    public static TheoryData<MeetingState> States => [.. Enum.GetValues<MeetingState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Time_of_day_place_and_chair_of_a_called_meeting_can_be_changed_and_of_no_other_this_way(MeetingState state)
    {
        var meeting = Given.MeetingIn(state);
        if (state is not MeetingState.Called)
        {
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.Rearrange(Eleven, "Kantina", Given.Sheriff));
            return;
        }

        var date = meeting.Date;
        Expect.Done(meeting.Rearrange(Eleven, " Kantina ", Given.Sheriff));
        Assert.Equal((date, Eleven, "Kantina", Given.Sheriff, true), (meeting.Date, meeting.StartsAt, meeting.Place, meeting.ChairId, meeting.HasUntoldChanges));
    }

    [Fact]
    public void What_stays_as_it_was_is_no_change()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        var item = meeting.ItemsInOrder.First();

        Expect.Done(meeting.Rearrange(meeting.StartsAt, meeting.Place, meeting.ChairId));
        Expect.Done(meeting.ChangeItem(item.Id, item.Title, item.Background));

        Assert.False(meeting.HasUntoldChanges);
    }

    [Fact]
    public void Several_changes_are_one_notice_and_the_next_has_a_number_of_its_own()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        meeting.TakeOccasions();
        Assert.True(meeting.AddItem(AgendaItemKind.Case, "Ny sak", "", 7).IsDone);
        Expect.Done(meeting.Rearrange(Eleven, "Kantina", meeting.ChairId));
        Assert.Empty(meeting.TakeOccasions());

        Expect.Done(meeting.TellOfChanges());
        Assert.Equal([(NotificationKind.MeetingChanged, 1)], meeting.TakeOccasions().Select(o => (o.Kind, o.Version)));
        Expect.Refused(MeetingRules.NothingToTell, meeting, m => m.TellOfChanges());
        Expect.Done(meeting.ChangeItem(meeting.ItemsInOrder.First().Id, "Et annet navn", ""));
        Expect.Done(meeting.TellOfChanges());

        Assert.Equal([(NotificationKind.MeetingChanged, 2)], meeting.TakeOccasions().Select(o => (o.Kind, o.Version)));
    }

    [Fact]
    public void Who_says_no_is_not_asked_again_until_something_more_changes()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);
        meeting.TakeOccasions();
        Expect.Done(meeting.Rearrange(Eleven, "Kantina", meeting.ChairId));

        Expect.Done(meeting.LeaveChangesUntold());

        Assert.False(meeting.HasUntoldChanges);
        Assert.Empty(meeting.TakeOccasions());
        Assert.True(meeting.AddItem(AgendaItemKind.Case, "Ny sak", "", 7).IsDone);
        Assert.True(meeting.HasUntoldChanges);
    }

    [Fact]
    public void Before_the_notice_and_with_a_new_one_there_is_nothing_to_ask()
    {
        var meeting = Given.PlannedMeeting();
        Assert.True(meeting.AddItem(AgendaItemKind.Case, "Ny sak", "").IsDone);
        Assert.False(meeting.HasUntoldChanges);

        Expect.Done(meeting.Call(Given.Today, 1, null));
        Expect.Done(meeting.Rearrange(Eleven, "Kantina", meeting.ChairId));
        Expect.Done(meeting.Postpone("Storm"));
        Expect.Done(meeting.Replan(meeting.Date.AddDays(7), meeting.StartsAt, meeting.Place, meeting.ChairId));
        Expect.Done(meeting.Call(Given.Today, 2, null));

        Assert.False(meeting.HasUntoldChanges);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_later_member_is_called_to_a_meeting_that_is_called_alone(MeetingState state)
    {
        var meeting = Given.MeetingIn(state);
        meeting.TakeOccasions();

        if (state is MeetingState.Called) Expect.Done(meeting.CallAlso(Given.Sheriff));
        else Expect.Refused(MeetingRules.StateForbids, meeting, m => m.CallAlso(Given.Sheriff));

        Assert.Equal(state is MeetingState.Called, meeting.TakeOccasions().Any(o => o is MemberCalled { Version: 1 }));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Approval_is_reminded_of_once_a_day_while_it_is_waited_for(MeetingState state)
    {
        var meeting = Given.MeetingIn(state);
        meeting.TakeOccasions();
        if (state is not MeetingState.AwaitingApproval)
        {
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.RemindOfApproval(Given.Today, null));
            return;
        }

        Expect.Done(meeting.RemindOfApproval(Given.Today, Given.Today.AddDays(-1)));
        Assert.Equal((NotificationKind.MinutesApprovalAwaited, Given.Today.DayNumber), meeting.TakeOccasions().Select(o => (o.Kind, o.Version)).Single());
        Expect.Refused(MeetingRules.RemindedToday, meeting, m => m.RemindOfApproval(Given.Today, Given.Today));
    }
}
