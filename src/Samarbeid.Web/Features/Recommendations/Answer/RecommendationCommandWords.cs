using System.Globalization;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>What the commands are called, what they ask for, and what is said when they are done.</summary>
internal static class RecommendationCommandWords
{
    public static bool NeedsForm(this RecommendationCommand command) =>
        command is RecommendationCommand.Answer or RecommendationCommand.Withdraw or RecommendationCommand.GiveUp;

    public static string Name(this RecommendationCommand command) => Text("Command", command);

    public static string TextLabel(this RecommendationCommand command) => Text("Text", command);

    public static string Save(this RecommendationCommand command) => Text("Save", command);

    public static string Done(this RecommendationCommand command) => Text("Done", command);

    private static string Text(string prefix, RecommendationCommand command) =>
        RecommendationTexts.ResourceManager.GetString(prefix + command, CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"No text for {prefix}{command}");
}
