using System.Linq.Expressions;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>Puts actions in the order a person has chosen.</summary>
/// <remarks>No order is by a column of an index alone: rows are found by their scopes and sorted then, and not looked for in the order of everybody's
/// until enough of one's own are found (see <see cref="ActionItemSelecting.Ordered"/>).</remarks>
internal static class ActionItemSorting
{
    /// <summary>Equal ones by what is due first, and in the end by id, so that no row is on two pages.</summary>
    public static IOrderedQueryable<ActionItem> Sorted(this IQueryable<ActionItem> actions, SamarbeidDbContext db, ListOrder<ActionItemSort> order) => (order.By switch
    {
        ActionItemSort.Title => actions.By(order, a => NorwegianText.InOrder(a.Title)),
        ActionItemSort.State => actions.By(order, a =>
            a.State == ActionItemState.Planned ? 0
            : a.State == ActionItemState.InProgress ? 1
            : a.State == ActionItemState.OnHold ? 2
            : a.State == ActionItemState.Completed ? 3
            : a.State == ActionItemState.Evaluated ? 4 : 5),
        ActionItemSort.Responsible => actions.By(order, a => NorwegianText.InOrder(db.People.Where(p => p.Id == a.ResponsibleId).Select(p => p.Name).First())),
        ActionItemSort.Place => actions.By(order, a => NorwegianText.InOrder(
            db.Set<Municipality>().Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
            ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "")),
        _ => actions.By(order, a => a.DueDate.AddDays(0)),
    }).ThenBy(a => a.DueDate).ThenBy(a => a.Id);

    private static IOrderedQueryable<ActionItem> By<TKey>(this IQueryable<ActionItem> actions, ListOrder<ActionItemSort> order, Expression<Func<ActionItem, TKey>> key) =>
        order.IsDescending ? actions.OrderByDescending(key) : actions.OrderBy(key);
}
