using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>The lists of actions as they are opened, put together for <see cref="CompiledRows"/>.</summary>
internal static class ActionItemLists
{
    /// <summary>How long what is completed stays on the board.</summary>
    public const int RecentDays = 30;

    private const int OpenShown = 200, ClosedShown = 5;

    /// <summary>The first page of a selection, with how many there are in all.</summary>
    public static IQueryable<CountedRow<ActionItemRow>> First(SamarbeidDbContext db, (ActionItemSelection Selection, bool OnlySlt, bool IsWide) shape)
    {
        var all = db.ActionItems.OfSlt(shape.OnlySlt);
        var found = all.InState(shape.Selection);
        var candidates = shape.IsWide
            ? shape.Selection.States().OfEach(state => all.Where(a => a.State == state).Ordered(shape.Selection, true).Take(ActionItemQueries.PageSize))
            : found;
        return candidates.Ordered(shape.Selection, shape.IsWide).Take(ActionItemQueries.PageSize).ToRows(db).Counting(found);
    }

    /// <summary>What a person is responsible for and is open, or was finished last. Being responsible is what gives access, in whatever scope the action lies.</summary>
    public static IQueryable<ActionItemRow> Mine(SamarbeidDbContext db, bool isOpen, Given<PersonId> me)
    {
        var mine = db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => a.ResponsibleId == me.Value);
        return isOpen
            ? mine.Where(ActionItem.IsOpen).OrderBy(a => a.DueDate).Take(OpenShown).ToRows(db)
            : mine.LatestClosed().ToRows(db);
    }

    /// <summary>The few that were finished last.</summary>
    public static IQueryable<ActionItem> LatestClosed(this IQueryable<ActionItem> mine) =>
        mine.Where(a => a.State == ActionItemState.Completed || a.State == ActionItemState.Evaluated).OrderByDescending(a => a.CompletedOn).Take(ClosedShown);

    /// <summary>What a person contributes to and is open, in whatever scope it lies.</summary>
    public static IQueryable<ActionItemRow> Contributing(SamarbeidDbContext db, int shape, Given<PersonId> me) =>
        (from contributor in db.ActionContributors.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
         join action in db.ActionItems.Where(ActionItem.IsOpen) on contributor.ActionItemId equals action.Id
         where contributor.PersonId == me.Value && action.ResponsibleId != me.Value
         orderby action.DueDate
         select action).Take(OpenShown).ToRows(db);

    /// <summary>What was completed since a day, the latest first, with how many there are in all.</summary>
    public static IQueryable<CountedRow<ActionItemRow>> Completed(SamarbeidDbContext db, bool onlySlt, Given<DateOnly> since)
    {
        var completed = db.ActionItems.OfSlt(onlySlt).Where(a => a.State == ActionItemState.Completed && a.CompletedOn >= since.Value);
        return completed.LatestCompleted(db);
    }

    public static IQueryable<CountedRow<ActionItemRow>> Column(this IQueryable<ActionItem> actions, SamarbeidDbContext db, ActionItemSelection selection, bool isWide)
    {
        var column = actions.InState(selection);
        return column.Ordered(selection, isWide).Take(ActionItemQueries.PageSize).ToRows(db).Counting(column);
    }

    public static IQueryable<CountedRow<ActionItemRow>> LatestCompleted(this IQueryable<ActionItem> completed, SamarbeidDbContext db) =>
        completed.OrderByDescending(a => a.CompletedOn).Take(ActionItemQueries.PageSize).ToRows(db).Counting(completed);
}
