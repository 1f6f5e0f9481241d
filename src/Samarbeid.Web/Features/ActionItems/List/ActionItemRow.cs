using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>An action as a line of a list or a card of the board.</summary>
/// <param name="Place">The municipality or the body it belongs to.</param>
public sealed record ActionItemRow(
    ActionItemId Id, string Reference, string Title, ActionItemState State, DateOnly DueDate, int Extensions, bool IsSlt,
    string Responsible, string Place, DateOnly? CompletedOn, int StepsDone = 0, int Steps = 0)
{
    /// <summary>What it was when it was read; a step on it says so.</summary>
    public int Version { get; init; }

    public ScopeId Scope { get; init; }

    public PersonId ResponsibleId { get; init; }

    public Party ResponsibleParty { get; init; }

    /// <summary>Whether whoever asks may change it; asked for where the list lets them.</summary>
    public bool MayWrite { get; init; }

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
            db.ActionSteps.Count(s => s.ActionItemId == a.Id && s.RemovedAt == null && s.DoneAt != null), db.ActionSteps.Count(s => s.ActionItemId == a.Id && s.RemovedAt == null))
        {
            Version = a.Version,
            Scope = a.ScopeId,
            ResponsibleId = a.ResponsibleId,
            ResponsibleParty = a.ResponsibleParty,
        };

    /// <summary>Says of each row whether whoever asks may change it.</summary>
    public static IReadOnlyList<ActionItemRow> Asking(this SamarbeidDbContext db, IReadOnlyList<ActionItemRow> rows) =>
    [
        .. rows.Select(row => row with
        {
            MayWrite = AccessPolicy.Decide(db.Actor, Operation.WriteActions,
                new Thing(row.Scope) { Responsible = row.ResponsibleId, ResponsibleParty = row.ResponsibleParty }).IsDone,
        }),
    ];
}
