using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>An action as a line of a list or a card of the board.</summary>
/// <param name="Place">The municipality or the body it belongs to.</param>
public sealed record ActionItemRow(
    ActionItemId Id, string Reference, string Title, ActionItemState State, DateOnly DueDate, int Extensions, bool IsSlt,
    string Responsible, string Place, DateOnly? CompletedOn, int StepsDone = 0, int Steps = 0)
{
    public string Citation => NumberSeries.In(Place, Reference);

    public bool IsOverdueOn(DateOnly today) => State.IsOverdue(DueDate, today);
}

internal static class ActionItemRows
{
    /// <summary>Joins after the page is cut, so that names are looked up for the rows of the page alone.</summary>
    public static IQueryable<ActionItemRow> ToRows(this IQueryable<ActionItem> page, SamarbeidDbContext db) =>
        from a in page
        join p in db.People on a.ResponsibleId equals p.Id
        select new ActionItemRow(a.Id, a.Reference, a.Title, a.State, a.DueDate, a.DueDateVersion - 1, a.IsSlt, p.Name,
            db.Set<Municipality>().Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
            ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "", a.CompletedOn,
            db.ActionSteps.Count(s => s.ActionItemId == a.Id && s.RemovedAt == null && s.DoneAt != null), db.ActionSteps.Count(s => s.ActionItemId == a.Id && s.RemovedAt == null));
}
