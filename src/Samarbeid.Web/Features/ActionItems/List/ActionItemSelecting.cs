using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

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
        ActionItemSelection.Open => actions.Where(ActionItem.IsOpen),
        ActionItemSelection.Overdue => actions.Where(ActionItem.IsOverdue(today)),
        ActionItemSelection.Any => actions,
        _ => actions.Where(StateIs(selection)),
    };

    public static IQueryable<ActionItem> Saying(this IQueryable<ActionItem> actions, SamarbeidDbContext db, string? search) =>
        string.IsNullOrWhiteSpace(search) ? actions : actions.Where(a =>
            NorwegianText.Contains(a.Title, search.Trim()) || NorwegianText.Contains(a.Reference, search.Trim())
            // A reference is told with its place before it.
            || db.MeetingBodies.Any(b => b.ScopeId == a.ScopeId && NorwegianText.Contains(b.Name + " " + a.Reference, search.Trim()))
            || db.Set<Municipality>().Any(m => m.ScopeId == a.ScopeId && NorwegianText.Contains(m.UniqueName + " " + a.Reference, search.Trim()))
            || db.People.Any(p => p.Id == a.ResponsibleId && NorwegianText.Contains(p.Name, search.Trim())));

    private static System.Linq.Expressions.Expression<Func<ActionItem, bool>> StateIs(ActionItemSelection selection)
    {
        var state = Enum.Parse<ActionItemState>(selection.ToString());
        return a => a.State == state;
    }
}
