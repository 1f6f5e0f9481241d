using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>What can be done with a recommendation.</summary>
public enum RecommendationCommand
{
    Answer,
    Correct,
    Submit,
    Withdraw,
    Fulfil,
    GiveUp,
    Evaluate,
}

public static class RecommendationCommands
{
    /// <summary>What the page offers; the handlers ask again.</summary>
    public static IReadOnlyList<RecommendationCommand> For(RecommendationState state, bool mayAnswer, bool mayWrite) =>
        [.. Enum.GetValues<RecommendationCommand>().Where(c => (c.IsAnswer() ? mayAnswer : mayWrite) && IsOpenTo(c, state))];

    /// <summary>Whether it is the addressee's to say.</summary>
    public static bool IsAnswer(this RecommendationCommand command) => command is RecommendationCommand.Answer or RecommendationCommand.Correct;

    private static bool IsOpenTo(RecommendationCommand command, RecommendationState state) => command switch
    {
        RecommendationCommand.Answer => state.AwaitsAnswer(),
        RecommendationCommand.Correct => state.IsCorrectable(),
        RecommendationCommand.Submit => state is RecommendationState.Proposed,
        RecommendationCommand.Withdraw => state.CanBecome(RecommendationState.Withdrawn),
        RecommendationCommand.Fulfil => state.CanBecome(RecommendationState.Fulfilled),
        RecommendationCommand.GiveUp => state.CanBecome(RecommendationState.NotFollowedUp),
        RecommendationCommand.Evaluate => state.CanBecome(RecommendationState.Evaluated),
        _ => false,
    };
}
