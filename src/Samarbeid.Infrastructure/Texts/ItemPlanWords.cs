using Samarbeid.Domain.Meetings;

namespace Samarbeid.Infrastructure.Texts;

/// <summary>How an item is meant to be taken up, in words: "Drøfting, Sara Nilsen, 15 min".</summary>
public static class ItemPlanWords
{
    /// <returns>Null when nothing is said.</returns>
    public static string? Of(ItemPlan plan)
    {
        string?[] parts =
        [
            plan.Treatment is { } treatment ? Words.Of(treatment) : null, plan.Presenter,
            plan.Minutes is { } minutes ? FormatTexts.Minutes(minutes) : null,
        ];
        return string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } said ? said : null;
    }
}
