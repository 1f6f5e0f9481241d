using Samarbeid.Domain.ActionItems;
using static Samarbeid.Domain.ActionItems.ActionItemState;

namespace Samarbeid.Domain.Tests.ActionItems;

public sealed class ActionItemStateTests
{
    private static readonly HashSet<(ActionItemState From, ActionItemState To)> Allowed =
    [
        (Planned, InProgress),
        (Planned, Aborted),
        (InProgress, OnHold),
        (InProgress, Completed),
        (InProgress, Aborted),
        (OnHold, InProgress),
        (OnHold, Aborted),
        (Completed, Evaluated),
    ];

    public static TheoryData<ActionItemState, ActionItemState> Pairs() => Transitions.AllPairs<ActionItemState>(6);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_transition_is_allowed_or_not(ActionItemState from, ActionItemState to) =>
        Assert.Equal(Allowed.Contains((from, to)), from.CanBecome(to));

    [Fact]
    public void An_action_is_open_until_it_is_completed_or_aborted() =>
        Assert.Equal([Planned, InProgress, OnHold], Enum.GetValues<ActionItemState>().Where(s => s.IsOpen()));

    [Fact]
    public void The_expression_for_the_database_says_the_same_as_the_state()
    {
        var isOpen = ActionItem.IsOpen.Compile();

        foreach (var state in Enum.GetValues<ActionItemState>())
            Assert.Equal(state.IsOpen(), isOpen(Given.ActionItemIn(state)));
    }
}
