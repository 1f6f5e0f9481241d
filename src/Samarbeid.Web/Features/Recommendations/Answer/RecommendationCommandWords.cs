
namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>What the commands are called, what they ask for, and what is said when they are done.</summary>
internal static class RecommendationCommandWords
{
    public static bool NeedsForm(this RecommendationCommand command) =>
        command.IsAnswer() || command is RecommendationCommand.Withdraw or RecommendationCommand.GiveUp;

    public static string Name(this RecommendationCommand command) => RecommendationTexts.File.Read($"Command{command}");

    public static string TextLabel(this RecommendationCommand command) => RecommendationTexts.File.Read($"Text{command}");

    public static string Save(this RecommendationCommand command) => RecommendationTexts.File.Read($"Save{command}");

    public static string Done(this RecommendationCommand command) => RecommendationTexts.File.Read($"Done{command}");
}
