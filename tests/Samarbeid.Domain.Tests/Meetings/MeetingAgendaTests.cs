using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MeetingAgendaTests
{
    [Fact]
    public void An_item_is_added_last_and_belongs_to_the_meeting()
    {
        var meeting = Given.PlannedMeeting(items: 2);
        meeting.RemoveItem(meeting.Items[0].Id);

        var item = meeting.AddItem(AgendaItemKind.FollowUp, " Oppfølging ", " Fra sist ").Value;

        Assert.Equal((meeting.Id, meeting.ScopeId), (item.MeetingId, item.ScopeId));
        Assert.Equal(("Oppfølging", "Fra sist", null), (item.Title, item.Background, item.Number));
        Assert.Same(item, meeting.ItemsInOrder.Last());
    }

    [Fact]
    public void An_item_needs_a_title_and_both_texts_must_fit()
    {
        var meeting = Given.PlannedMeeting();
        var item = meeting.Items[0].Id;
        var tooLongTitle = Expect.Long(AgendaItem.TitleMaxLength + 1);
        var tooLongBackground = Expect.Long(AgendaItem.BackgroundMaxLength + 1);

        Expect.Refused(MeetingRules.ItemNeedsTitle, meeting, m => m.AddItem(AgendaItemKind.Case, " ", "").WithoutValue);
        Expect.Refused(MeetingRules.ItemNeedsTitle, meeting, m => m.AddItem(AgendaItemKind.Case, tooLongTitle, "").WithoutValue);
        Expect.Refused(MeetingRules.BackgroundTooLong, meeting, m => m.AddItem(AgendaItemKind.Case, "Sak", tooLongBackground).WithoutValue);
        Expect.Refused(MeetingRules.ItemNeedsTitle, meeting, m => m.ChangeItem(item, "", ""));
        Expect.Refused(MeetingRules.BackgroundTooLong, meeting, m => m.ChangeItem(item, "Sak", tooLongBackground));
    }

    [Theory]
    [InlineData(MeetingState.Called)]
    [InlineData(MeetingState.Held)]
    public void An_item_added_after_the_notice_gets_its_number_at_once(MeetingState state)
    {
        var meeting = Given.MeetingIn(state);

        var item = meeting.AddItem(AgendaItemKind.AnyOtherBusiness, "Eventuelt", "", 2).Value;

        Assert.Equal((2, 2026), (item.Number, item.NumberYear));
        Assert.Throws<ArgumentNullException>(() => meeting.AddItem(AgendaItemKind.Case, "Uten nummer", ""));
        Assert.Equal(2, meeting.Items.Count);
    }

    [Theory]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.AwaitingApproval)]
    [InlineData(MeetingState.Approved)]
    public void The_agenda_is_closed_afterwards(MeetingState state)
    {
        var meeting = Given.MeetingIn(state);
        var item = meeting.Items[0].Id;

        Assert.False(meeting.State.HasOpenAgenda());
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.AddItem(AgendaItemKind.Case, "Sak", "", 9).WithoutValue);
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.ChangeItem(item, "Sak", ""));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.RemoveItem(item));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.MoveItem(item, 1));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.PlaceItem(item, 1));
    }

    [Fact]
    public void The_agenda_of_a_held_meeting_takes_new_items_and_nothing_else()
    {
        var meeting = Given.MeetingIn(MeetingState.Held);
        var item = meeting.Items[0].Id;

        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.ChangeItem(item, "Sak", ""));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.RemoveItem(item));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.MoveItem(item, 1));
        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.PlaceItem(item, 1));
    }

    [Fact]
    public void An_item_is_changed_also_after_the_notice()
    {
        var meeting = Given.MeetingIn(MeetingState.Called);

        Expect.Done(meeting.ChangeItem(meeting.Items[0].Id, " Ny tittel ", " Ny bakgrunn "));

        Assert.Equal(("Ny tittel", "Ny bakgrunn"), (meeting.Items[0].Title, meeting.Items[0].Background));
    }

    [Fact]
    public void A_numbered_item_is_never_taken_off()
    {
        var called = Given.MeetingIn(MeetingState.Called);
        var postponed = Given.MeetingIn(MeetingState.Called);
        postponed.Postpone("Sykdom");

        Expect.Refused(MeetingRules.CalledItemStays, called, m => m.RemoveItem(m.Items[0].Id));
        Expect.Refused(MeetingRules.CalledItemStays, postponed, m => m.RemoveItem(m.Items[0].Id));
    }

    [Fact]
    public void Items_change_places_and_stop_at_both_ends()
    {
        var meeting = Given.PlannedMeeting(items: 3);
        var (first, last) = (meeting.Items[0].Id, meeting.Items[2].Id);

        Expect.Done(meeting.MoveItem(first, -1));
        Expect.Done(meeting.MoveItem(last, +1));
        Assert.Equal(["Sak 1", "Sak 2", "Sak 3"], Titles(meeting));

        Expect.Done(meeting.MoveItem(last, -1));
        Assert.Equal(["Sak 1", "Sak 3", "Sak 2"], Titles(meeting));

        Expect.Done(meeting.MoveItem(first, +1));
        Assert.Equal(["Sak 3", "Sak 1", "Sak 2"], Titles(meeting));
    }

    [Fact]
    public void The_second_item_becomes_the_first()
    {
        var meeting = Given.PlannedMeeting(items: 2);

        Expect.Done(meeting.MoveItem(meeting.Items[1].Id, -1));

        Assert.Equal(["Sak 2", "Sak 1"], Titles(meeting));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_item_taken_off_is_put_back_where_it_stood(int at)
    {
        var meeting = Given.PlannedMeeting(items: 3);
        var item = meeting.Items[at];

        Expect.Done(meeting.RemoveItem(item.Id));
        Expect.Done(meeting.PlaceItem(meeting.AddItem(item.Kind, item.Title, "").Value.Id, item.Position));

        Assert.Equal(["Sak 1", "Sak 2", "Sak 3"], Titles(meeting));
    }

    [Fact]
    public void What_has_taken_the_place_of_an_item_makes_room_for_it()
    {
        var meeting = Given.PlannedMeeting(items: 2);
        var last = meeting.Items[1];

        Expect.Done(meeting.RemoveItem(last.Id));
        meeting.AddItem(AgendaItemKind.Case, "Sak 3", "");
        Expect.Done(meeting.PlaceItem(meeting.AddItem(last.Kind, last.Title, "").Value.Id, last.Position));

        Assert.Equal(["Sak 1", "Sak 2", "Sak 3"], Titles(meeting));
    }

    [Fact]
    public void An_item_without_a_number_is_taken_off()
    {
        var meeting = Given.PlannedMeeting(items: 2);

        Expect.Done(meeting.RemoveItem(meeting.Items[0].Id));

        Assert.Equal(["Sak 2"], Titles(meeting));
    }

    [Fact]
    public void The_order_stands_once_the_notice_is_out()
    {
        var meeting = Given.PlannedMeeting(items: 2);
        meeting.Call(Given.Today, 1, null);

        Expect.Refused(MeetingRules.StateForbids, meeting, m => m.MoveItem(m.Items[0].Id, 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(+1)]
    public void An_item_of_another_meeting_is_a_mistake(int step)
    {
        var meeting = Given.PlannedMeeting();
        var stranger = AgendaItemId.New();

        Assert.Throws<InvalidOperationException>(() => meeting.MoveItem(stranger, step));
        Assert.Throws<InvalidOperationException>(() => meeting.RemoveItem(stranger));
        Assert.Throws<InvalidOperationException>(() => meeting.ChangeItem(stranger, "Sak", ""));
    }

    private static IEnumerable<string> Titles(Meeting meeting) => meeting.ItemsInOrder.Select(i => i.Title);
}
