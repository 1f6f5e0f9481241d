using Samarbeid.Infrastructure.Persistence.Numbering;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.People.Successions;

/// <summary>Finds what a person holds, place by place, in a fixed number of statements.</summary>
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

        var secretary = await (
            from member in db.HoldersOn(today).Members.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            where member.PersonId == person && member.Role == MemberRole.Secretary
            from meeting in db.Meetings.Where(m => m.ScopeId == member.ScopeId && m.State != MeetingState.Approved && m.State != MeetingState.Cancelled).DefaultIfEmpty()
            orderby meeting!.Date
            select new { member.ScopeId, Date = (DateOnly?)meeting!.Date }).ToListAsync(cancel);
        var reports = await db.AnnualReports.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(r => r.WriterId == person && (r.State == AnnualReportState.Draft || r.State == AnnualReportState.InReview))
            .OrderBy(r => r.Year).Select(r => new { r.ScopeId, r.Year }).ToListAsync(cancel);

        var held = actions.Select(a => new Held(HoldingKind.Actions, a.ScopeId, NumberSeries.Unbroken(a.Reference)))
            .Concat(asked.Select(a => new Held(HoldingKind.Addressees, a.ScopeId, a.Name)))
            .Concat(chaired.Select(m => new Held(HoldingKind.Chair, m.ScopeId, NorwegianFormat.Date(m.Date))))
            .Concat(secretary.Select(m => new Held(HoldingKind.Secretary, m.ScopeId, m.Date is { } date ? NorwegianFormat.Date(date) : null)))
            .Concat(reports.Select(r => new Held(HoldingKind.Reports, r.ScopeId, r.Year.ToString(CultureInfo.InvariantCulture))))
            .Where(h => within is null || within.Contains(h.Scope)).GroupBy(h => (h.Kind, h.Scope)).ToList();
        var successors = await db.SuccessorsAsync([.. held.Select(h => h.Key)], person, today, cancel);
        var places = await db.PlacesAsync([.. held.Select(h => h.Key.Scope).Distinct()], cancel);
        return [.. held.Select(h => new Holding(
            h.Key.Kind, h.Key.Scope, places[h.Key.Scope], [.. h.Select(x => x.What).OfType<string>()], [.. successors[h.Key]]))];
    }

    private static async Task<Dictionary<ScopeId, string>> PlacesAsync(this SamarbeidDbContext db, IReadOnlyCollection<ScopeId> scopes, CancellationToken cancel)
    {
        var bodies = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(b => scopes.Contains(b.ScopeId)).Select(b => new { b.ScopeId, b.Name }).ToListAsync(cancel);
        var municipalities = await db.Set<Municipality>().Where(m => scopes.Contains(m.ScopeId)).Select(m => new { m.ScopeId, Name = m.UniqueName }).ToListAsync(cancel);
        return bodies.Concat(municipalities).ToDictionary(p => p.ScopeId, p => p.Name);
    }

    /// <param name="What">What it is called; null for a part that nothing waits in.</param>
    private sealed record Held(HoldingKind Kind, ScopeId Scope, string? What);
}
