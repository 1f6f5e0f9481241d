using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.ActionItems.Board;
using Samarbeid.Web.Shared.Exports;

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

/// <summary>The columns a list of actions can be sorted by.</summary>
public enum ActionItemSort
{
    Title,
    Due,
    State,
    Responsible,
    Place,
}

/// <summary>What the person has chosen to see; all of it is in the address.</summary>
public sealed record ActionItemFilter(
    ActionItemSelection Selection, bool OnlySlt, MunicipalityNumber? Municipality, string? Search)
{
    public static readonly ActionItemFilter OpenOnes = new(ActionItemSelection.Open, false, null, null);

    /// <summary>Only what this person is responsible for.</summary>
    public PersonId? Responsible { get; init; }

    /// <summary>The first due date that is shown; null for no bound.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>The last due date that is shown; null for no bound.</summary>
    public DateOnly? DueTo { get; init; }

    public ListOrder<ActionItemSort> Order { get; init; }

    /// <summary>What the columns of the board are.</summary>
    public ActionItemGrouping Grouping { get; init; }

    /// <summary>Looks for no place, no words, nobody and no dates, in the list's own order.</summary>
    public bool IsPlain => Municipality is null && string.IsNullOrWhiteSpace(Search) && !IsNarrow && Order.By is null;

    /// <summary>Whether it is narrowed by what stands under «Flere valg».</summary>
    public bool IsNarrow => Responsible is not null || DueFrom is not null || DueTo is not null;

    /// <summary>Whether anything is left out that is shown as the list is opened; the order leaves nothing out.</summary>
    public bool IsOpenOnes => this with { Order = default, Grouping = default } == OpenOnes;
}

/// <summary>The words of the address for the selections and the columns.</summary>
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

    public static readonly IReadOnlyList<(ActionItemSort Column, string Slug)> Columns =
    [
        (ActionItemSort.Title, "tittel"),
        (ActionItemSort.Due, "frist"),
        (ActionItemSort.State, "status"),
        (ActionItemSort.Responsible, "ansvarlig"),
        (ActionItemSort.Place, "sted"),
    ];

    public static string Slug(this ActionItemSelection selection) => Slugs.Single(s => s.Selection == selection).Slug;

    /// <summary>An unknown word shows the open ones.</summary>
    public static ActionItemSelection Parse(string? slug) => Slugs.FirstOrDefault(s => s.Slug == slug).Selection;
}
