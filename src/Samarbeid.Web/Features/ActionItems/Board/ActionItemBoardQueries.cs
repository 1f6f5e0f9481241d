using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.Board;

/// <summary>The board by who is responsible and by due date; by state it is read with the lists. What is open, the nearest due dates first.</summary>
public sealed class ActionItemBoardQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>So many people have a column: a board of more is no board.</summary>
    public const int People = 12;

    public async Task<IReadOnlyList<ActionItemGroup>> ReadAsync(ActionItemFilter filter, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        var open = (await db.NarrowAsync(filter, cancel)).Where(ActionItem.IsOpen);
        return filter.Grouping is ActionItemGrouping.Due ? await ByDueAsync(db, open, filter, cancel) : await ByResponsibleAsync(db, open, filter, cancel);
    }

    private async Task<IReadOnlyList<ActionItemGroup>> ByDueAsync(SamarbeidDbContext db, IQueryable<ActionItem> open, ActionItemFilter filter, CancellationToken cancel)
    {
        var groups = new List<ActionItemGroup>();
        foreach (var span in DueSpan.Around(calendar.Today))
        {
            var (rows, total) = await FirstAsync(db, open.DueIn(span.From, span.To), cancel);
            groups.Add(new(span.Key, span.Name, null, rows, total, filter with { DueFrom = Later(filter.DueFrom, span.From), DueTo = Earlier(filter.DueTo, span.To) }));
        }

        return groups;
    }

    // Those who have most over the due date first: that is what is looked for.
    private async Task<IReadOnlyList<ActionItemGroup>> ByResponsibleAsync(SamarbeidDbContext db, IQueryable<ActionItem> open, ActionItemFilter filter, CancellationToken cancel)
    {
        var today = calendar.Today;
        var counted = open.GroupBy(a => a.ResponsibleId).Select(of => new { Id = of.Key, Late = of.Count(a => a.DueDate < today), All = of.Count() });
        var people = await (from mine in counted
                            join p in db.People on mine.Id equals p.Id
                            orderby mine.Late descending, mine.All descending, NorwegianText.InOrder(p.Name), p.Id
                            select new { p.Id, p.Name }).Take(People).ToListAsync(cancel);
        var groups = new List<ActionItemGroup>();
        foreach (var person in people)
        {
            var (rows, total) = await FirstAsync(db, open.Where(a => a.ResponsibleId == person.Id), cancel);
            groups.Add(new(person.Id.Value.ToString(), person.Name, null, rows, total, filter with { Responsible = person.Id }));
        }

        return groups;
    }

    private static async Task<RowsPage<ActionItemRow>> FirstAsync(SamarbeidDbContext db, IQueryable<ActionItem> of, CancellationToken cancel) =>
        (await of.OrderBy(a => a.DueDate.AddDays(0)).ThenBy(a => a.Id).Take(ActionItemQueries.PageSize).ToRows(db).Counting(of).ToListAsync(cancel)).ToFirstPage();

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
