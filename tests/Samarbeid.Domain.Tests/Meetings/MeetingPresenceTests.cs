using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Meetings;

/// <summary>Who is there for which item, entered one by one.</summary>
public sealed class MeetingPresenceTests
{
    private const DisqualificationGround Ground = DisqualificationGround.PublicAdministrationAct;

    [Fact]
    public void Who_comes_late_and_leaves_early_is_there_for_the_items_between_both_included()
    {
        var meeting = Held(5);

        Expect.Done(meeting.Attend(Given.Contact, Presence.Present, new(Item(meeting, 2), new(10, 20), Item(meeting, 4), new(11, 5))));

        Assert.Equal([false, true, true, true, false], Enumerable.Range(1, 5).Select(number => meeting.IsThere(Given.Contact, Item(meeting, number))));
        Assert.Equal([true, true, true, true, true], Enumerable.Range(1, 5).Select(number => meeting.IsThere(Given.Chair, Item(meeting, number))));
    }

    [Fact]
    public void Nobody_leaves_before_coming_and_nobody_comes_to_an_item_of_another_meeting()
    {
        var meeting = Held(3);

        Expect.Refused(MeetingRules.LeftBeforeComing, meeting, m => m.Attend(Given.Contact, Presence.Present, new(Item(m, 3), null, Item(m, 2), null)));
        Expect.Refused(MeetingRules.LeftBeforeComing, meeting, m => m.Attend(Given.Contact, Presence.Present, new(Item(m, 2), new(11, 0), Item(m, 2), new(10, 59))));
        Expect.Refused(MeetingRules.ItemNotOnAgenda, meeting, m => m.Attend(Given.Contact, Presence.Present, new(AgendaItemId.New(), null, null, null)));
        Expect.Done(meeting.Attend(Given.Contact, Presence.Present, new(Item(meeting, 2), new(11, 0), Item(meeting, 2), new(11, 0))));
    }

    [Fact]
    public void Who_was_not_there_was_there_for_no_part_of_it()
    {
        var meeting = Held(2);
        Expect.Done(meeting.Attend(Given.Contact, Presence.Present, new(Item(meeting, 2), null, null, null)));

        Expect.Done(meeting.Attend(Given.Contact, Presence.Absent, new(Item(meeting, 2), null, null, null)));

        var attendance = meeting.Attendances.Single(a => a.PersonId == Given.Contact);
        Assert.Equal((Presence.Absent, Stay.Whole), (attendance.Presence, attendance.Stay));
    }

    [Fact]
    public void The_last_one_who_is_there_does_not_vanish()
    {
        var meeting = Held(1);
        Expect.Done(meeting.Attend(Given.Sheriff, Presence.Absent, Stay.Whole));

        Expect.Refused(MeetingRules.NeedsAttendance, meeting, m => m.Attend(Given.Chair, Presence.NoShow, Stay.Whole));
    }

    [Fact]
    public void Who_is_disqualified_in_an_item_takes_part_in_the_others()
    {
        var meeting = Held(3);

        Expect.Done(meeting.Disqualify(Item(meeting, 2), Given.Sheriff, Ground, null));

        Assert.Equal([true, false, true], Enumerable.Range(1, 3).Select(number => meeting.IsThere(Given.Sheriff, Item(meeting, number))));
        Expect.Done(meeting.Disqualify(Item(meeting, 2), Given.Sheriff, DisqualificationGround.LocalGovernmentAct, null));
        Assert.Equal(DisqualificationGround.LocalGovernmentAct, Assert.Single(meeting.Disqualifications).Ground);
        Expect.Done(meeting.Requalify(Item(meeting, 2), Given.Sheriff));
        Assert.Empty(meeting.Disqualifications);
        Expect.Refused(MeetingRules.AttendeeNotOffered, meeting, m => m.Disqualify(Item(m, 2), PersonId.New(), Ground, null));
    }

    [Fact]
    public void A_chair_who_is_disqualified_names_somebody_who_is_there_and_is_not_disqualified()
    {
        var meeting = Held(2);
        var item = Item(meeting, 1);
        Expect.Done(meeting.Attend(Given.Contact, Presence.Present, new(Item(meeting, 2), null, null, null)));

        Expect.Refused(MeetingRules.NeedsActingChair, meeting, m => m.Disqualify(item, Given.Chair, Ground, null));
        foreach (var nobody in new[] { Given.Chair, Given.Contact, PersonId.New() })
            Expect.Refused(MeetingRules.ActingChairIsAway, meeting, m => m.Disqualify(item, Given.Chair, Ground, nobody));
        Expect.Done(meeting.Disqualify(item, Given.Chair, Ground, Given.Sheriff));

        Assert.Equal(Given.Sheriff, meeting.ChairOf(meeting.Item(item)));
        Assert.Equal(Given.Chair, meeting.ChairOf(meeting.Item(Item(meeting, 2))));
        Expect.Refused(MeetingRules.NeedsActingChair, meeting, m => m.LetChair(item, null));
        Expect.Refused(MeetingRules.NeedsActingChair, meeting, m => m.Disqualify(item, Given.Sheriff, Ground, null));
        Expect.Refused(MeetingRules.ActingChairIsAway, meeting, m => m.Attend(Given.Sheriff, Presence.Absent, Stay.Whole));
        Expect.Refused(MeetingRules.ActingChairIsAway, meeting, m => m.Attend(Given.Sheriff, Presence.Present, new(Item(m, 2), null, null, null)));
        Expect.Refused(MeetingRules.ActingChairIsAway, meeting, m => m.Hold([(Given.Chair, Presence.Present)]));
        Expect.Done(meeting.Requalify(item, Given.Chair));
        Assert.Equal(Given.Chair, meeting.ChairOf(meeting.Item(item)));
    }

    [Fact]
    public void A_chair_who_comes_late_lets_another_chair_what_was_missed()
    {
        var meeting = Held(2);
        Expect.Done(meeting.Attend(Given.Chair, Presence.Present, new(Item(meeting, 2), null, null, null)));

        Expect.Done(meeting.LetChair(Item(meeting, 1), Given.Sheriff));

        Assert.Equal(Given.Sheriff, meeting.ChairOf(meeting.Item(Item(meeting, 1))));
        Expect.Done(meeting.LetChair(Item(meeting, 1), null));
        Assert.Null(meeting.Item(Item(meeting, 1)).ActingChairId);
    }

    [Theory]
    [InlineData("Kari Nordmann, barnevernet", "Kari Nordmann", "barnevernet")]
    [InlineData("Kari Nordmann", "Kari Nordmann", "")]
    [InlineData("  Åse Ånerud ,  NAV, Stjørdal ", "Åse Ånerud", "NAV, Stjørdal")]
    [InlineData("Kari Nordmann,", "Kari Nordmann", "")]
    [InlineData(", barnevernet", "", "barnevernet")]
    public void A_guest_is_read_out_of_one_field(string typed, string name, string from) => Assert.Equal((name, from), MeetingGuest.Read(typed));

    [Fact]
    public void A_guest_has_a_name_and_stands_there_once()
    {
        var meeting = Held(2);
        var guest = meeting.Welcome("Kari Nordmann", "barnevernet").Value;

        Expect.Refused(MeetingRules.GuestIsHere, meeting, m => m.Welcome(" Kari Nordmann ", "barnevernet").WithoutValue);
        Expect.Refused(MeetingRules.GuestNeedsName, meeting, m => m.Welcome(" ", "barnevernet").WithoutValue);
        Expect.Refused(MeetingRules.GuestNeedsName, meeting, m => m.Welcome(new string('a', MeetingGuest.NameMaxLength + 1), "").WithoutValue);
        Expect.Refused(MeetingRules.GuestNeedsName, meeting, m => m.Welcome("Kari", new string('a', MeetingGuest.FromMaxLength + 1)).WithoutValue);
        Expect.Done(meeting.Welcome("Kari Nordmann", "NAV").WithoutValue);

        Expect.Done(meeting.ChangeGuest(guest.Id, new(Item(meeting, 2), null, null, null)));
        Assert.False(guest.Stay.Covers(id => meeting.Items.Single(i => i.Id == id).Position, Item(meeting, 1)));
        Expect.Done(meeting.RemoveGuest(guest.Id));
        Assert.Equal("NAV", Assert.Single(meeting.Guests).From);
    }

    [Fact]
    public void Presence_is_entered_while_the_meeting_is_held_and_not_after()
    {
        foreach (var state in Enum.GetValues<MeetingState>().Where(s => s is not MeetingState.Held))
        {
            var meeting = Given.MeetingIn(state);
            var item = meeting.Items[0].Id;
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.Attend(Given.Chair, Presence.Present, Stay.Whole));
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.Welcome("Kari", "").WithoutValue);
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.ChangeGuest(MeetingGuestId.New(), Stay.Whole));
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.RemoveGuest(MeetingGuestId.New()));
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.Disqualify(item, Given.Sheriff, Ground, null));
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.Requalify(item, Given.Sheriff));
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.LetChair(item, Given.Sheriff));
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.TakeUp(item, Given.Now));
            Expect.Refused(MeetingRules.StateForbids, meeting, m => m.TakeNotes(item, "Sagt"));
        }
    }

    private static AgendaItemId Item(Meeting meeting, int number) => meeting.ItemsInOrder.ElementAt(number - 1).Id;

    private static Meeting Held(int items)
    {
        var meeting = Given.PlannedMeeting(items);
        Expect.Done(meeting.Call(Given.Today, 1, null));
        Expect.Done(meeting.Hold([(Given.Chair, Presence.Present), (Given.Sheriff, Presence.Present)]));
        return meeting;
    }
}
