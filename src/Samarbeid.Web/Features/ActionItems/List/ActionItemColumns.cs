using Samarbeid.Infrastructure.Tables;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>The columns of a list of actions (kolonner): what they are called on the page and in a file, and what a file has in them.
/// The page sets some of them together in one cell.</summary>
internal static class ActionItemColumns
{
    /// <summary>What is called on the page, and can be sorted by.</summary>
    public static string NameOf(ActionItemSort column) => column switch
    {
        ActionItemSort.Title => ActionItemTexts.Title,
        ActionItemSort.Due => ActionItemTexts.Due,
        ActionItemSort.State => ActionItemTexts.Status,
        ActionItemSort.Responsible => ActionItemTexts.Responsible,
        _ => ActionItemTexts.Where,
    };

    /// <summary>In the language of whoever asks.</summary>
    public static IReadOnlyList<TableColumn<ActionItemRow>> InFile() =>
    [
        new(ActionListTexts.Reference, 30, row => TableCell.Of(row.Citation)),
        new(NameOf(ActionItemSort.Title), 50, row => TableCell.Of(row.Title)),
        new(NameOf(ActionItemSort.Due), 12, row => TableCell.Of(row.DueDate)),
        new(ActionListTexts.Extensions, 12, row => TableCell.Of(row.Extensions)),
        new(NameOf(ActionItemSort.State), 14, row => TableCell.Of(Words.Of(row.State))),
        new(ActionListTexts.CompletedOn, 12, row => TableCell.Of(row.CompletedOn)),
        new(NameOf(ActionItemSort.Responsible), 28, row => TableCell.Of(row.Responsible)),
        new(NameOf(ActionItemSort.Place), 28, row => TableCell.Of(row.Place)),
        new(ActionItemTexts.Slt, 8, row => TableCell.Of(row.IsSlt ? ExportTexts.Yes : null)),
    ];
}
