using Samarbeid.Domain.People;
using Samarbeid.Web.Features.ActionItems.Board;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>What an address asks of the list of actions, as it stands there: anybody can write anything.</summary>
public sealed record ActionItemAsked(string? State, string? Slt, string? Municipality, string? Search)
{
    public string? Responsible { get; init; }

    public string? DueFrom { get; init; }

    public string? DueTo { get; init; }

    public string? SortedBy { get; init; }

    public string? Way { get; init; }

    public string? Grouping { get; init; }

    public static ActionItemAsked Of(IQueryCollection query) => new(
        query[ActionItemAddresses.StateKey], query[ActionItemAddresses.SltKey], query[ActionItemAddresses.MunicipalityKey], query[ActionItemAddresses.SearchKey])
    {
        Responsible = query[ActionItemAddresses.ResponsibleKey],
        DueFrom = query[ActionItemAddresses.DueFromKey],
        DueTo = query[ActionItemAddresses.DueToKey],
        SortedBy = query[ListOrder.ByKey],
        Way = query[ListOrder.WayKey],
        Grouping = query[ActionItemAddresses.GroupKey],
    };

    /// <param name="chosen">What counts where the address says nothing of a municipality.</param>
    public ActionItemFilter ToFilter(ChosenPlace? chosen = null) => ActionItemListAddress.FilterOf(State, Slt, Municipality, Search, chosen) with
    {
        Responsible = Asked.Id(Responsible) is { } person ? new PersonId(person) : null,
        DueFrom = Asked.Day(DueFrom),
        DueTo = Asked.Day(DueTo),
        Grouping = ActionItemGroupings.Parse(Grouping),
        Order = ListOrder.Parse(SortedBy, Way, ActionItemSelections.Columns),
    };
}
