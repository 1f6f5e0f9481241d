using Samarbeid.Domain.Meetings;
using static Samarbeid.Domain.Meetings.MeetingState;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MeetingStateTests
{
    private static readonly HashSet<(MeetingState From, MeetingState To)> Allowed =
    [
        (Planned, Called),
        (Planned, Postponed),
        (Planned, Cancelled),
        (Called, Held),
        (Called, Postponed),
        (Called, Cancelled),
        (Postponed, Planned),
        (Held, AwaitingApproval),
        (AwaitingApproval, Held),
        (AwaitingApproval, Approved),
    ];

    public static TheoryData<MeetingState, MeetingState> Pairs() => Transitions.AllPairs<MeetingState>(7);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_transition_is_allowed_or_not(MeetingState from, MeetingState to) =>
        Assert.Equal(Allowed.Contains((from, to)), from.CanBecome(to));

    [Fact]
    public void Only_a_planned_and_a_called_meeting_lie_ahead() =>
        Assert.Equal([Planned, Called], Enum.GetValues<MeetingState>().Where(s => s.IsAhead()));
}
