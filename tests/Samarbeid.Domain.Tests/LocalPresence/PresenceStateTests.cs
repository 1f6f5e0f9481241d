using Samarbeid.Domain.LocalPresence;
using static Samarbeid.Domain.LocalPresence.PresenceState;

namespace Samarbeid.Domain.Tests.LocalPresence;

public sealed class PresenceStateTests
{
    private static readonly HashSet<(PresenceState From, PresenceState To)> Allowed = [(Planned, Held), (Planned, Dropped), (Held, Planned), (Dropped, Planned)];

    public static TheoryData<PresenceState, PresenceState> Pairs() => Transitions.AllPairs<PresenceState>(4);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_transition_is_allowed_or_not(PresenceState from, PresenceState to) => Assert.Equal(Allowed.Contains((from, to)), from.CanBecome(to));
}
