using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.People.Successions;

/// <summary>Finds what a person holds, place by place.</summary>
internal static class HoldingReading
{
    /// <param name="db">Opened by whoever administers people.</param>
    /// <param name="person">Who holds.</param>
    /// <param name="within">Null for everywhere.</param>
    /// <param name="today">The day the person is to leave.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<IReadOnlyList<Holding>> HoldingsAsync(
        this SamarbeidDbContext db, PersonId person, IReadOnlyCollection<ScopeId>? within, DateOnly today, CancellationToken cancel)
    {
        // Whoever administers has no scope, and is shown references and dates alone.
        var actions = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(ActionItem.IsOpen)
            .Where(a => a.ResponsibleId == person).OrderBy(a => a.DueDate).Select(a => new { a.ScopeId, a.Reference }).ToListAsync(cancel);
        var asked = await db.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(a => a.ContactId == person).OrderBy(a => a.Id).Select(a => new { a.ScopeId, a.Name }).ToListAsync(cancel);
        var chaired = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.ChairId == person && m.State != MeetingState.Approved && m.State != MeetingState.Cancelled
                && !m.Approvals.Any(a => a.Round == m.ApprovalRound && a.Side == ApprovalSide.Chair && m.State == MeetingState.AwaitingApproval))
            .OrderBy(m => m.Date).Select(m => new { m.ScopeId, m.Date }).ToListAsync(cancel);

        var held = actions.Select(a => (Kind: HoldingKind.Actions, a.ScopeId, What: a.Reference))
            .Concat(asked.Select(a => (Kind: HoldingKind.Addressees, a.ScopeId, What: a.Name)))
            .Concat(chaired.Select(m => (Kind: HoldingKind.Chair, m.ScopeId, What: NorwegianFormat.Date(m.Date))))
            .Where(h => within is null || within.Contains(h.ScopeId));
        var holdings = new List<Holding>();
        foreach (var group in held.GroupBy(h => (h.Kind, h.ScopeId)))
            holdings.Add(new(group.Key.Kind, group.Key.ScopeId, await db.PlaceAsync(group.Key.ScopeId, cancel), [.. group.Select(h => h.What)],
                await db.Successors(group.Key.Kind, group.Key.ScopeId, person, today).OrderBy(p => NorwegianText.InOrder(p.Name))
                    .Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel)));
        return holdings;
    }

    /// <summary>Who can take it over: for a chair a member of the body, otherwise whoever a page would offer there.</summary>
    public static IQueryable<Person> Successors(this SamarbeidDbContext db, HoldingKind kind, ScopeId scope, PersonId from, DateOnly today)
    {
        var holders = db.HoldersOn(today);
        var chairs = holders.Chairs.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.ScopeId == scope).Select(m => m.PersonId);
        var people = kind is HoldingKind.Chair ? db.People.Where(p => chairs.Contains(p.Id)) : holders.CandidatesIn(scope);
        return people.Where(p => p.Id != from);
    }

    private static async Task<string> PlaceAsync(this SamarbeidDbContext db, ScopeId scope, CancellationToken cancel) =>
        await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(b => b.ScopeId == scope).Select(b => b.Name).SingleOrDefaultAsync(cancel)
        ?? await db.Set<Municipality>().Where(m => m.ScopeId == scope).Select(m => m.UniqueName).SingleAsync(cancel);
}
