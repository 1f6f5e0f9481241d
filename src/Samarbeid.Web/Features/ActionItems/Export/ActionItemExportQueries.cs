using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.ActionItems.Export;

/// <summary>A list of actions to be taken out: all its pages.</summary>
/// <param name="Place">The municipality it is narrowed to; null for all.</param>
/// <param name="Rows">Read while they are written, by the grants of that moment.</param>
public sealed record ActionItemsTakenOut(string? Place, IAsyncEnumerable<ActionItemRow> Rows);

/// <summary>The lists of actions from end to end, in the order and with the choices of the page.</summary>
public sealed class ActionItemExportQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <param name="asked">Whoever sees only their own gets those, whichever they ask for, as on the page.</param>
    /// <param name="filter">What is chosen on the page.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<ActionItemsTakenOut> FindAsync(ActionItemView asked, ActionItemFilter filter, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        var view = db.Actor.MayAnywhere(Operation.ReadActions) ? asked : ActionItemView.Mine;
        var ids = view switch
        {
            ActionItemView.Mine => await MineAsync(db, cancel),
            ActionItemView.Board => await IdsAsync((await db.NarrowAsync(filter, cancel)).OnBoard(calendar.Today).Sorted(db, new(ActionItemSort.State, false)), cancel),
            _ => await IdsAsync((await db.NarrowAsync(filter, cancel)).In(filter.Selection, calendar.Today).InOrderOf(db, filter), cancel),
        };
        var place = view is ActionItemView.Mine || filter.Municipality is not { } number ? null
            : await db.Municipalities.Where(m => m.Number == number).Select(m => m.UniqueName).SingleOrDefaultAsync(cancel);
        return new(place, RowsByKey.ReadAsync(ids, (part, stop) => RowsAsync(view is ActionItemView.Mine, part, stop), row => row.Id, cancel));
    }

    private static async Task<IReadOnlyList<ActionItemId>> MineAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        if (db.Actor.Person is not { } me) return [];

        return
        [
            .. await IdsAsync(Mine(db, me).Where(ActionItem.IsOpen).OrderBy(a => a.DueDate), cancel),
            .. await IdsAsync(Mine(db, me).LatestClosed(), cancel),
        ];
    }

    /// <summary>Asked anew for each part: what may no longer be read when its turn comes is left out.</summary>
    private async Task<IReadOnlyList<ActionItemRow>> RowsAsync(bool onlyMine, IReadOnlyList<ActionItemId> ids, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        if (onlyMine && db.Actor.Person is null) return [];

        var seen = onlyMine ? Mine(db, db.Actor.Person!.Value) : db.ActionItems;
        return await seen.Where(a => ids.Contains(a.Id)).ToRows(db).ToListAsync(cancel);
    }

    // Being responsible is what gives access, in whatever scope the action lies.
    private static IQueryable<ActionItem> Mine(SamarbeidDbContext db, PersonId me) =>
        db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => a.ResponsibleId == me);

    private static async Task<IReadOnlyList<ActionItemId>> IdsAsync(IQueryable<ActionItem> actions, CancellationToken cancel) =>
        await actions.Select(a => a.Id).ToListAsync(cancel);
}
