using Samarbeid.Domain.Agreements;
using static Samarbeid.Domain.Agreements.AgreementState;

namespace Samarbeid.Domain.Tests.Agreements;

public sealed class AgreementStateTests
{
    private static readonly HashSet<(AgreementState From, AgreementState To)> Allowed =
    [
        (Draft, UnderConsideration),
        (UnderConsideration, Draft),
        (UnderConsideration, InForce),
        (InForce, UnderEvaluation),
        (InForce, Renewed),
        (InForce, Terminated),
        (UnderEvaluation, InForce),
        (UnderEvaluation, Renewed),
        (UnderEvaluation, Terminated),
        (Expired, Renewed),
    ];

    public static TheoryData<AgreementState, AgreementState> Pairs() => Transitions.AllPairs<AgreementState>(7);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_transition_is_allowed_or_not(AgreementState from, AgreementState to) =>
        Assert.Equal(Allowed.Contains((from, to)), from.CanBecome(to));

    [Fact]
    public void It_binds_while_in_force_or_evaluated_and_nobody_is_bound_once_it_is_closed()
    {
        Assert.Equal([InForce, UnderEvaluation], Enum.GetValues<AgreementState>().Where(s => s.Binds()));
        Assert.Equal([Renewed, Expired, Terminated], Enum.GetValues<AgreementState>().Where(s => s.IsClosed()));
    }
}
