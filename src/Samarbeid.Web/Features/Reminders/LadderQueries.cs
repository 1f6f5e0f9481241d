using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>A step of the reminders of one action.</summary>
/// <param name="On">The day it was told, or is to be.</param>
/// <param name="IsTaken">Whether it was told.</param>
/// <param name="Names">Who was told; empty where the reader may not see it.</param>
public sealed record LadderStep(NotificationKind Kind, ReminderReceivers Receivers, DateOnly On, bool IsTaken, IReadOnlyList<string> Names);

/// <summary>The steps that are taken and those to come, and the meeting whose agenda the action stands on by itself.</summary>
public sealed record Ladder(IReadOnlyList<LadderStep> Steps, MeetingId? Meeting, DateOnly? MeetingOn);

/// <summary>Where an action stands among its reminders, for whoever may read it. By grant or as the responsible; names are for those with a grant.</summary>
public sealed class LadderQueries(Databases databases, ReminderSteps steps, NorwegianCalendar calendar)
{
    private const int DaysLooked = 120;

    /// <summary>Null where there is nothing to remind of, or nobody may read it.</summary>
    public async Task<Ladder?> FindAsync(ActionItemId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.ReadActions, Operation.ReadMeetings], cancel);
        var action = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => a.Id == id)
            .Select(a => new { a.ScopeId, a.ResponsibleId, a.ResponsibleParty, a.State, a.DueDate, a.DueDateVersion, a.IsSlt }).SingleOrDefaultAsync(cancel);
        if (action is null || !action.State.IsOpen()) return null;

        var thing = new Thing(action.ScopeId) { Responsible = action.ResponsibleId, ResponsibleParty = action.ResponsibleParty, Contributor = await db.IsContributorAsync(id, cancel) ? db.Actor.Person : null };
        if (!db.Demand(Operation.ReadActions, thing).IsDone) return null;

        // When, for all who may read the action; who, for those whose scopes the notifications are of.
        var told = await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.ThingId == id.Value && n.Version == action.DueDateVersion)
            .Select(n => new { n.Kind, n.RaisedAt }).ToListAsync(cancel);
        var names = (await db.Notifications.Where(n => n.ThingId == id.Value && n.Version == action.DueDateVersion)
            .Join(db.People, n => n.ReceiverId, p => p.Id, (n, p) => new { n.Kind, p.Name }).ToListAsync(cancel)).ToLookup(n => n.Kind, n => n.Name);
        var rules = steps.With(NotificationKind.ActionOverdue, await db.ReminderDays.AsNoTracking().ToListAsync(cancel));
        var taken = told.GroupBy(t => t.Kind).ToDictionary(g => g.Key, g => NorwegianCalendar.DateOf(g.Min(t => t.RaisedAt)));
        var last = rules.Select((rule, at) => taken.ContainsKey(rule.Kind) ? at : -1).Max();
        var ladder = new List<LadderStep>();
        for (var at = 0; at < rules.Count; at++)
        {
            var rule = rules[at];
            var receivers = action.IsSlt ? rule.Receivers : rule.Receivers & ~ReminderReceivers.SltCoordinators;
            if (taken.TryGetValue(rule.Kind, out var day)) ladder.Add(new(rule.Kind, receivers, day, true, [.. names[rule.Kind].Order(StringComparer.CurrentCulture)]));
            else if (at > last && Coming(rules, rule, action.DueDate) is { } coming) ladder.Add(new(rule.Kind, receivers, coming, false, []));
        }

        var placed = await (
            from proposal in db.AgendaProposals
            join item in db.AgendaItems on proposal.ItemId equals item.Id
            join meeting in db.Meetings on item.MeetingId equals meeting.Id
            where proposal.ActionItemId == id && proposal.DueDateVersion == action.DueDateVersion
            select new { meeting.Id, meeting.Date }).FirstOrDefaultAsync(cancel);
        return new(ladder, placed?.Id, placed?.Date);
    }

    private DateOnly? Coming(IReadOnlyList<ReminderRule> rules, ReminderRule rule, DateOnly due)
    {
        var day = due.AddDays(rule.Days);
        var from = day > calendar.Today ? day : calendar.Today;
        return rules.DayOf(rule.Kind, due, from, from.AddDays(DaysLooked));
    }
}
