using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>What a person is responsible for.</summary>
/// <param name="Contributing">What others are responsible for, and the person contributes to.</param>
public sealed record MyActionItems(IReadOnlyList<ActionItemRow> Open, IReadOnlyList<ActionItemRow> Closed, IReadOnlyList<ActionItemRow> Contributing);

/// <summary>A column of the board: the nearest due dates first, and how many there are in all.</summary>
public sealed record ActionItemColumn(ActionItemState State, IReadOnlyList<ActionItemRow> Rows, int Total);

public sealed record MunicipalityChoice(MunicipalityNumber Number, string Name);

/// <summary>What the page of actions shows: one of the views; what the calendar has in it is read by its month, and what can be chosen between.</summary>
/// <param name="SeesOthers">Whether the person may see more than what they are responsible for; without, the view is theirs.</param>
public sealed record ActionItemsShown(
    bool SeesOthers, ActionItemView View, MyActionItems? Mine, IReadOnlyList<ActionItemColumn>? Board, RowsPage<ActionItemRow>? List, IReadOnlyList<MunicipalityChoice> Municipalities);

/// <summary>The lists of actions. Each takes the same number of statements whatever there is in the database.</summary>
public sealed class ActionItemQueries(Databases databases, NorwegianCalendar calendar)
{
    public const int PageSize = 40;

    private static readonly ActionItemSelection[] Columns = [ActionItemSelection.Planned, ActionItemSelection.InProgress, ActionItemSelection.OnHold];

    /// <summary>Reads a view as one operation.</summary>
    /// <param name="asked">Null for the one the person works with: a sheriff follows what others have promised, so theirs is the board.</param>
    /// <param name="filter">What to see of the board or of all.</param>
    /// <param name="page">From 1, of all.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<ActionItemsShown> ViewAsync(ActionItemView? asked, ActionItemFilter filter, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        var seesOthers = db.Actor.MayAnywhere(Operation.ReadActions);
        var view = !seesOthers ? ActionItemView.Mine : asked ?? (db.Actor.Has(Role.Sheriff) ? ActionItemView.Board : ActionItemView.Mine);
        if (view is ActionItemView.Mine) return new(seesOthers, view, await MineAsync(db, cancel), null, null, []);

        var municipalities = await MunicipalitiesAsync(db, cancel);
        if (view is ActionItemView.Calendar) return new(seesOthers, view, null, null, null, municipalities);

        return view is ActionItemView.Board
            ? new(seesOthers, view, null, await BoardAsync(db, filter, cancel), null, municipalities)
            : new(seesOthers, view, null, null, Asking(db, await ListAsync(db, filter, page, cancel)), municipalities);
    }

    private static RowsPage<ActionItemRow> Asking(SamarbeidDbContext db, RowsPage<ActionItemRow> list) => list with { Rows = db.Asking(list.Rows) };

    public async Task<MyActionItems> MineAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        return await MineAsync(db, cancel);
    }

    private static async Task<MyActionItems> MineAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        if (db.Actor.Person is not { } me) return new([], [], []);

        return new(
            await CompiledRows.Of(db, true, me, ActionItemLists.Mine).ToListAsync(cancel),
            await CompiledRows.Of(db, false, me, ActionItemLists.Mine).ToListAsync(cancel),
            await CompiledRows.Of(db, 0, me, ActionItemLists.Contributing).ToListAsync(cancel));
    }

    public async Task<RowsPage<ActionItemRow>> ListAsync(ActionItemFilter filter, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        return await ListAsync(db, filter, page, cancel);
    }

    private async Task<RowsPage<ActionItemRow>> ListAsync(SamarbeidDbContext db, ActionItemFilter filter, int page, CancellationToken cancel)
    {
        if (page == 1 && filter is { IsPlain: true, Selection: not ActionItemSelection.Overdue })
            return (await CompiledRows.Of(db, (filter.Selection, filter.OnlySlt, db.IsWide()), ActionItemLists.First).ToListAsync(cancel)).ToFirstPage();

        var found = (await db.NarrowAsync(filter, cancel)).In(filter.Selection, calendar.Today);
        return await found.InOrderOf(db, filter).Skip((page - 1) * PageSize).Take(PageSize).ToRows(db).ToPageAsync(found, cancel);
    }

    /// <summary>The open states, and what was completed of late.</summary>
    public async Task<IReadOnlyList<ActionItemColumn>> BoardAsync(ActionItemFilter filter, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        return await BoardAsync(db, filter, cancel);
    }

    private async Task<IReadOnlyList<ActionItemColumn>> BoardAsync(SamarbeidDbContext db, ActionItemFilter filter, CancellationToken cancel)
    {
        var all = filter.IsPlain ? null : await db.NarrowAsync(filter, cancel);
        var recently = calendar.Today.AddDays(-ActionItemLists.RecentDays);
        var columns = new List<ActionItemColumn>();
        foreach (var column in Columns)
        {
            Add(column.States()[0], all is null
                ? await CompiledRows.Of(db, (column, filter.OnlySlt, db.IsWide()), ActionItemLists.First).ToListAsync(cancel)
                : await all.Column(db, column, db.IsWide()).ToListAsync(cancel));
        }

        Add(ActionItemState.Completed, all is null
            ? await CompiledRows.Of(db, filter.OnlySlt, recently, ActionItemLists.Completed).ToListAsync(cancel)
            : await all.Where(a => a.State == ActionItemState.Completed && a.CompletedOn >= recently).LatestCompleted(db).ToListAsync(cancel));
        return columns;

        void Add(ActionItemState state, IReadOnlyList<CountedRow<ActionItemRow>> rows)
        {
            var page = rows.ToFirstPage();
            columns.Add(new(state, db.Asking(page.Rows), page.Total));
        }
    }

    /// <summary>The municipalities a person can choose between.</summary>
    private static async Task<IReadOnlyList<MunicipalityChoice>> MunicipalitiesAsync(SamarbeidDbContext db, CancellationToken cancel) =>
        await CompiledRows.Of(db, 0, db.Scopes, static (db, _, scopes) => db.Set<Municipality>().Where(m => scopes.Value.Contains(m.ScopeId))
            .OrderBy(m => NorwegianText.InOrder(m.UniqueName)).Select(m => new MunicipalityChoice(m.Number, m.UniqueName))).ToListAsync(cancel);

    /// <summary>Those responsible for what is open among what a person sees, for the choice.</summary>
    /// <returns>Null where there are too many to choose among; a municipality is to be chosen first.</returns>
    public async Task<IReadOnlyList<PersonChoice>?> ResponsibleAsync(MunicipalityNumber? of, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        if (of is null && db.IsWide()) return null;

        var open = (await db.NarrowAsync(ActionItemFilter.OpenOnes with { Municipality = of }, cancel)).Where(ActionItem.IsOpen);
        return await (from id in open.Select(a => a.ResponsibleId).Distinct()
                      join p in db.People on id equals p.Id
                      orderby NorwegianText.InOrder(p.Name)
                      select new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);
    }
}
