using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>Turns a filter into conditions that the indexes of the table answer.</summary>
internal static class ActionItemSelecting
{
    /// <summary>Actions of a municipality: its own and those of the bodies that serve it, unless they name other municipalities.</summary>
    public static IQueryable<ActionItem> Of(this IQueryable<ActionItem> actions, MunicipalityNumber number, IReadOnlyCollection<ScopeId> scopes) =>
        actions.Where(a => scopes.Contains(a.ScopeId)
            && (!a.Municipalities.Any() || a.Municipalities.Any(m => m.Municipality == number)));

    public static Task<List<ScopeId>> ScopesOfAsync(this SamarbeidDbContext db, MunicipalityNumber number, CancellationToken cancel) =>
        db.Set<Municipality>().Where(m => m.Number == number).Select(m => m.ScopeId)
            .Concat(db.MeetingBodies.Where(b => b.Municipalities.Any(m => m.Municipality == number)).Select(b => b.ScopeId))
            .ToListAsync(cancel);

    public static IQueryable<ActionItem> In(this IQueryable<ActionItem> actions, ActionItemSelection selection, DateOnly today) => selection switch
    {
        ActionItemSelection.Overdue => actions.Where(ActionItem.IsOverdue(today)),
        _ => actions.InState(selection),
    };

    /// <summary>A selection that asks for no day.</summary>
    public static IQueryable<ActionItem> InState(this IQueryable<ActionItem> actions, ActionItemSelection selection) => selection switch
    {
        ActionItemSelection.Open => actions.Where(ActionItem.IsOpen),
        ActionItemSelection.Any => actions,
        _ => actions.Where(StateIs(selection)),
    };

    /// <summary>What is open, and what was completed of late.</summary>
    public static IQueryable<ActionItem> OnBoard(this IQueryable<ActionItem> actions, DateOnly today)
    {
        var recently = today.AddDays(-ActionItemLists.RecentDays);
        return actions.Where(a => a.State == ActionItemState.Planned || a.State == ActionItemState.InProgress || a.State == ActionItemState.OnHold
            || (a.State == ActionItemState.Completed && a.CompletedOn >= recently));
    }

    public static IReadOnlyList<ActionItemState> States(this ActionItemSelection selection) => selection switch
    {
        ActionItemSelection.Open or ActionItemSelection.Overdue => [ActionItemState.Planned, ActionItemState.InProgress, ActionItemState.OnHold],
        ActionItemSelection.Any => Enum.GetValues<ActionItemState>(),
        _ => [Enum.Parse<ActionItemState>(selection.ToString())],
    };

    /// <summary>What is open by what is due first; what is closed by what was due last.</summary>
    /// <param name="isWide">For one who sees much of the country, who is given the first rows by the index from state to date. For others that index would be
    /// read until enough of theirs were found, however many there are of everybody's: an order by something it does not hold keeps SQLite off it.</param>
    public static IOrderedQueryable<ActionItem> Ordered(this IQueryable<ActionItem> actions, ActionItemSelection selection, bool isWide)
    {
        Expression<Func<ActionItem, DateOnly>> due = isWide || selection.States().Count > 1 ? a => a.DueDate : a => a.DueDate.AddDays(0);
        return (selection.States().All(s => s.IsOpen()) ? actions.OrderBy(due) : actions.OrderByDescending(due)).ThenBy(a => a.Id);
    }

    public static IQueryable<ActionItem> OfSlt(this IQueryable<ActionItem> actions, bool isOnly) => isOnly ? actions.Where(a => a.IsSlt) : actions;

    public static IQueryable<ActionItem> Saying(this IQueryable<ActionItem> actions, SamarbeidDbContext db, string? search)
    {
        if (string.IsNullOrWhiteSpace(search)) return actions;

        // A reference copied from a page does not break; it is kept with an ordinary space.
        var words = search.Trim().Replace('\u00A0', ' ');
        return actions.Where(a =>
            NorwegianText.Contains(a.Title, words) || NorwegianText.Contains(a.Reference, words)
            // A reference is told with its place before it.
            || db.MeetingBodies.Any(b => b.ScopeId == a.ScopeId && NorwegianText.Contains(b.Name + " " + a.Reference, words))
            || db.Set<Municipality>().Any(m => m.ScopeId == a.ScopeId && NorwegianText.Contains(m.UniqueName + " " + a.Reference, words))
            || db.People.Any(p => p.Id == a.ResponsibleId && NorwegianText.Contains(p.Name, words)));
    }

    /// <summary>All that a filter lets through, in whatever state.</summary>
    public static async Task<IQueryable<ActionItem>> NarrowAsync(this SamarbeidDbContext db, ActionItemFilter filter, CancellationToken cancel)
    {
        var actions = db.ActionItems.OfSlt(filter.OnlySlt);
        if (filter.Municipality is { } number) actions = actions.Of(number, await db.ScopesOfAsync(number, cancel));
        if (filter.Responsible is { } person) actions = actions.Where(a => a.ResponsibleId == person);
        return actions.DueIn(filter.DueFrom, filter.DueTo).Saying(db, filter.Search);
    }

    /// <summary>Due from a day on, and to another; each is left open by null.</summary>
    public static IQueryable<ActionItem> DueIn(this IQueryable<ActionItem> actions, DateOnly? from, DateOnly? to)
    {
        if (from is { } first) actions = actions.Where(a => a.DueDate >= first);
        return to is { } last ? actions.Where(a => a.DueDate <= last) : actions;
    }

    /// <summary>In the order that is chosen, or else the list's own.</summary>
    public static IOrderedQueryable<ActionItem> InOrderOf(this IQueryable<ActionItem> actions, SamarbeidDbContext db, ActionItemFilter filter) =>
        filter.Order.By is null ? actions.Ordered(filter.Selection, db.IsWide()) : actions.Sorted(db, filter.Order);

    private static Expression<Func<ActionItem, bool>> StateIs(ActionItemSelection selection)
    {
        var state = selection.States()[0];
        return a => a.State == state;
    }
}
