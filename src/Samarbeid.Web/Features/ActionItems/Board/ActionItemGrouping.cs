using Samarbeid.Domain.ActionItems;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.ActionItems.Board;

/// <summary>What the columns of the board are (gruppering).</summary>
public enum ActionItemGrouping
{
    State,
    Responsible,
    Due,
}

/// <summary>A column of the board, whatever it gathers.</summary>
/// <param name="Key">Unlike that of any other column.</param>
/// <param name="Name">What stands above it; of a state its badge does.</param>
/// <param name="State">Of all in it; null where they may be of any.</param>
/// <param name="Rest">What the list is narrowed to where the column is cut.</param>
public sealed record ActionItemGroup(string Key, string Name, ActionItemState? State, IReadOnlyList<ActionItemRow> Rows, int Total, ActionItemFilter Rest);

/// <summary>The words of the address for the groupings.</summary>
public static class ActionItemGroupings
{
    private const string Responsible = "ansvarlig", Due = "frist";

    /// <summary>Nothing for the state, which is what the board opens with.</summary>
    public static string? Slug(this ActionItemGrouping grouping) => grouping switch
    {
        ActionItemGrouping.Responsible => Responsible,
        ActionItemGrouping.Due => Due,
        _ => null,
    };

    public static ActionItemGrouping Parse(string? slug) => slug switch
    {
        Responsible => ActionItemGrouping.Responsible,
        Due => ActionItemGrouping.Due,
        _ => ActionItemGrouping.State,
    };
}
