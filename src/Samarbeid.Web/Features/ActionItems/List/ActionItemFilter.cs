using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>Which states of actions are shown.</summary>
public enum ActionItemSelection
{
    Open,
    Overdue,
    Planned,
    InProgress,
    OnHold,
    Completed,
    Evaluated,
    Aborted,
    Any,
}

/// <summary>What the person has chosen to see; all of it is in the address.</summary>
public sealed record ActionItemFilter(
    ActionItemSelection Selection, bool OnlySlt, MunicipalityNumber? Municipality, string? Search)
{
    public static readonly ActionItemFilter OpenOnes = new(ActionItemSelection.Open, false, null, null);

    /// <summary>Looks for no place and no words.</summary>
    public bool IsPlain => Municipality is null && string.IsNullOrWhiteSpace(Search);
}

/// <summary>The words of the address for the selections.</summary>
public static class ActionItemSelections
{
    private static readonly IReadOnlyList<(ActionItemSelection Selection, string Slug)> Slugs =
    [
        (ActionItemSelection.Open, "apne"),
        (ActionItemSelection.Overdue, "over-fristen"),
        (ActionItemSelection.Planned, "planlagt"),
        (ActionItemSelection.InProgress, "pagar"),
        (ActionItemSelection.OnHold, "pa-vent"),
        (ActionItemSelection.Completed, "fullfort"),
        (ActionItemSelection.Evaluated, "evaluert"),
        (ActionItemSelection.Aborted, "avbrutt"),
        (ActionItemSelection.Any, "alle"),
    ];

    public static string Slug(this ActionItemSelection selection) => Slugs.Single(s => s.Selection == selection).Slug;

    /// <summary>An unknown word shows the open ones.</summary>
    public static ActionItemSelection Parse(string? slug) => Slugs.FirstOrDefault(s => s.Slug == slug).Selection;
}
