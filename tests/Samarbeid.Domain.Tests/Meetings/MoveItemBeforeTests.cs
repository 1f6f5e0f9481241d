using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MoveItemBeforeTests
{
    [Theory]
    [InlineData(0, 2, "BACD")]
    [InlineData(0, null, "BCDA")]
    [InlineData(3, 0, "DABC")]
    [InlineData(2, 1, "ACBD")]
    [InlineData(1, 2, "ABCD")]
    [InlineData(1, 1, "ABCD")]
    [InlineData(3, null, "ABCD")]
    public void An_item_comes_just_before_another_or_last_and_the_others_keep_their_order(int item, int? before, string expected)
    {
        var (meeting, items) = Planned();

        Expect.Done(meeting.MoveItemBefore(items[item], before is { } at ? items[at] : null));

        Assert.Equal(expected, string.Concat(meeting.ItemsInOrder.Select(i => i.Title)));
        Assert.Equal(4, meeting.Items.Select(i => i.Position).Distinct().Count());
    }

    [Fact]
    public void What_is_not_on_the_agenda_is_neither_moved_nor_moved_to_and_a_called_agenda_keeps_its_order()
    {
        var (meeting, items) = Planned();

        Expect.Refused(MeetingRules.ItemNotOnAgenda, meeting.MoveItemBefore(AgendaItemId.New(), items[0]));
        Expect.Refused(MeetingRules.ItemNotOnAgenda, meeting.MoveItemBefore(items[0], AgendaItemId.New()));
        var called = Given.MeetingIn(MeetingState.Called);
        Expect.Refused(MeetingRules.StateForbids, called.MoveItemBefore(called.Items[0].Id, null));
    }

    private static (Meeting Meeting, IReadOnlyList<AgendaItemId> Items) Planned()
    {
        var meeting = Given.PlannedMeeting(0);
        return (meeting, [.. "ABCD".Select(title => meeting.AddItem(AgendaItemKind.Case, title.ToString(), "").Value.Id)]);
    }
}
