using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Due;

/// <summary>Lays an action that is long overdue before its body by itself (settes på saklisten): once for each due date, in the queue of cases, and on the agenda of the next meeting
/// that is planned and not called yet. It remembers nothing itself, as the cases do; any number may run at once.</summary>
public sealed partial class OverdueCases(SystemDatabases databases, NorwegianCalendar calendar, ILogger<OverdueCases> log)
{
    private const int MostAtOnce = 500;

    /// <returns>How many were placed on an agenda.</returns>
    public async Task<int> PlaceAsync(DateOnly date, CancellationToken cancel)
    {
        foreach (var due in await FindAsync(date, cancel)) await ProposeAsync(due, cancel);
        var placed = 0;
        foreach (var waiting in await WaitingAsync(cancel)) placed += await PlaceAsync(waiting, date, cancel) ? 1 : 0;
        return placed;
    }

    private async Task<IReadOnlyList<Overdue>> FindAsync(DateOnly date, CancellationToken cancel)
    {
        await using var db = databases.Open("agenda");
        var source = new ActionsDue();
        var rules = source.Rules.With(await db.ReminderDays.AsNoTracking().ToListAsync(cancel));
        var step = rules.StagesOn(ReminderStages.LastWorkingDay(date)).SingleOrDefault(s => s.Rule.Kind is NotificationKind.ActionOverdue30Days);
        if (step is null) return [];

        var bodies = db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        var cases = db.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        return await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking().Where(ActionItem.IsOpen)
            .Where(a => a.DueDate > step.After && a.DueDate <= step.Until)
            // What no body serves is nobody's case, and does not stand before what is.
            .Where(a => bodies.Any(b => b.ScopeId == a.ScopeId || b.Municipalities.Any(m => db.Set<Municipality>().Any(p => p.Number == m.Municipality && p.ScopeId == a.ScopeId))))
            .Where(a => !cases.Any(p => p.ActionItemId == a.Id && p.DueDateVersion == a.DueDateVersion))
            .OrderBy(a => a.DueDate).Take(MostAtOnce)
            .Select(a => new Overdue(a.Id, a.ScopeId, a.Reference, a.DueDate, a.DueDateVersion)).ToListAsync(cancel);
    }

    private async Task ProposeAsync(Overdue due, CancellationToken cancel)
    {
        await using var db = databases.Open("agenda");
        if (await BodyOfAsync(db, due.Scope, cancel) is not { } body) return;

        AgendaProposal made;
        using (body.Language.Culture().Use())
        {
            var place = await db.Set<Municipality>().Where(m => m.ScopeId == due.Scope).Select(m => m.UniqueName).SingleOrDefaultAsync(cancel) ?? body.Name;
            var reference = NumberSeries.Unbroken(due.Reference);
            made = AgendaProposal.OfOverdue(body, OverdueTexts.CaseTitle(reference, place), OverdueTexts.CaseBackground(reference, place, NorwegianFormat.FullDate(due.DueDate),
                due.Version - 1), due.Action, due.Version, calendar.Now).Value;
        }

        db.AgendaProposals.Add(made);
        var saved = await db.SaveAsync(cancel);
        // Another node was first, or the database is busy: the next run looks again.
        if (!saved.IsDone && saved.Refusal != PersistenceRules.Duplicate) NotPlaced(due.Action.Value, saved.Refusal!.Code);
    }

    /// <summary>Its own, or for what belongs to a municipality the one that serves it: its police council before others.</summary>
    private static Task<MeetingBody?> BodyOfAsync(SamarbeidDbContext db, ScopeId scope, CancellationToken cancel) => db.MeetingBodies
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(b => b.ScopeId == scope || b.Municipalities.Any(m => db.Set<Municipality>().Any(p => p.Number == m.Municipality && p.ScopeId == scope)))
        .OrderBy(b => b.ScopeId == scope ? 0 : b.Kind == MeetingBodyKind.PoliceCouncil ? 1 : 2).ThenBy(b => b.Id).FirstOrDefaultAsync(cancel);

    private async Task<IReadOnlyList<AgendaProposalId>> WaitingAsync(CancellationToken cancel)
    {
        await using var db = databases.Open("agenda");
        var open = db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(ActionItem.IsOpen);
        var planned = db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.State == MeetingState.Planned);
        return await db.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(p => p.ActionItemId != null && p.State == AgendaProposalState.Waiting && !p.WasPlaced)
            .Where(p => planned.Any(m => m.BodyId == p.BodyId))
            // What is done with meanwhile, or has another date, waits no more.
            .Where(p => open.Any(a => a.Id == p.ActionItemId && a.DueDateVersion == p.DueDateVersion))
            .OrderBy(p => p.ProposedAt).ThenBy(p => p.Id).Select(p => p.Id).Take(MostAtOnce).ToListAsync(cancel);
    }

    private async Task<bool> PlaceAsync(AgendaProposalId id, DateOnly date, CancellationToken cancel)
    {
        await using var db = databases.Open("agenda");
        var proposal = await db.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync(p => p.Id == id, cancel);
        var meeting = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Items)
            .Where(m => m.BodyId == proposal.BodyId && m.State == MeetingState.Planned && m.Date >= date).OrderBy(m => m.Date).FirstOrDefaultAsync(cancel);
        if (meeting is null) return false;

        var added = meeting.AddItem(AgendaItemKind.Case, proposal.Title, proposal.Background, plan: proposal.Plan);
        if (!added.IsDone) return false;

        meeting.MoveBeforeClosing(added.Value);
        if (!proposal.Place(added.Value).IsDone) return false;

        // Somebody who works on the agenda meanwhile comes first.
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone;
    }

    private sealed record Overdue(ActionItemId Action, ScopeId Scope, string Reference, DateOnly DueDate, int Version);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Action {Action} was not laid before its body ({Code}); the next run tries again.")]
    private partial void NotPlaced(Guid action, string code);
}
