using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.MeetingBodies.Members;

namespace Samarbeid.Web.Features.People.Successions;

/// <summary>Gives what somebody who leaves holds to those who take over, in the save that ends their place; the new ones are told as always.</summary>
internal static class HandingOn
{
    /// <summary>Call before the place is ended.</summary>
    public static async Task<Outcome> HandOnAsync(
        this SamarbeidDbContext db, PersonId from, IReadOnlyList<HandOn> given, DateTimeOffset now, CancellationToken cancel)
    {
        var today = NorwegianCalendar.DateOf(now);
        var offered = await db.SuccessorsAsync([.. given.Select(h => (h.Kind, h.Scope)).Distinct()], from, today, cancel);
        if (given.Any(h => offered[(h.Kind, h.Scope)].All(p => p.Id != h.To))) return SuccessionRules.NotOffered;

        foreach (var hand in given)
        {
            db.AllowHandingOn(hand.Scope);
            var done = hand.Kind switch
            {
                HoldingKind.Actions => await db.HandActionsAsync(from, hand, now, cancel),
                HoldingKind.Addressees => await db.HandAddresseesAsync(from, hand, cancel),
                HoldingKind.Chair => await db.HandChairAsync(from, hand, cancel),
                HoldingKind.Secretary => await db.HandSecretaryAsync(from, hand, today, cancel),
                HoldingKind.Reports => await db.HandReportsAsync(from, hand, cancel),
                _ => throw new ArgumentOutOfRangeException(nameof(given), hand.Kind, null),
            };
            if (!done.IsDone) return done;
        }

        return Outcome.Done;
    }

    private static async Task<Outcome> HandActionsAsync(this SamarbeidDbContext db, PersonId from, HandOn hand, DateTimeOffset now, CancellationToken cancel)
    {
        if (db.Actor.Person is not { } by) return Domain.Access.AccessRules.NotSignedIn;

        var to = await db.People.SingleAsync(p => p.Id == hand.To, cancel);
        var reason = SuccessionTexts.Reason(await db.People.Where(p => p.Id == from).Select(p => p.Name).SingleAsync(cancel));
        var actions = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(ActionItem.IsOpen)
            .Include(a => a.Contributors).Where(a => a.ScopeId == hand.Scope && a.ResponsibleId == from).ToListAsync(cancel);
        return First(actions.Select(a => a.HandOver(by, to, reason, now)));
    }

    private static async Task<Outcome> HandAddresseesAsync(this SamarbeidDbContext db, PersonId from, HandOn hand, CancellationToken cancel)
    {
        var addressees = await db.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(a => a.ScopeId == hand.Scope && a.ContactId == from).ToListAsync(cancel);
        var ids = addressees.Select(a => a.Id).ToList();
        var waiting = await db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(Recommendation.AwaitsAnswer)
            .Where(r => ids.Contains(r.AddresseeId)).ToListAsync(cancel);
        foreach (var recommendation in waiting)
        {
            // A recommendation belongs to the body that made it, not to the municipality it went to. The version is that of the telling.
            db.AllowHandingOn(recommendation.ScopeId);
            db.Entry(recommendation).Property(r => r.Version).IsModified = true;
            recommendation.AskAnother(hand.To);
        }

        return First(addressees.Select(a => a.Change(a.Name, hand.To)));
    }

    private static async Task<Outcome> HandChairAsync(this SamarbeidDbContext db, PersonId from, HandOn hand, CancellationToken cancel)
    {
        var meetings = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Approvals)
            .Where(m => m.ScopeId == hand.Scope && m.ChairId == from && m.State != MeetingState.Approved && m.State != MeetingState.Cancelled).ToListAsync(cancel);
        return First(meetings.Where(m => m.ApprovalOf(ApprovalSide.Chair) is null).Select(m => m.HandChairTo(hand.To)));
    }

    private static async Task<Outcome> HandSecretaryAsync(this SamarbeidDbContext db, PersonId from, HandOn hand, DateOnly today, CancellationToken cancel)
    {
        var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.ScopeId == hand.Scope, cancel);
        var handed = body.HandSecretaryTo(from, hand.To, today);
        if (!handed.IsDone) return handed;

        await db.CallAlsoAsync(body.Id, hand.To, today, cancel);
        await db.CallOffAsync(body, from, today, cancel);
        return handed;
    }

    private static async Task<Outcome> HandReportsAsync(this SamarbeidDbContext db, PersonId from, HandOn hand, CancellationToken cancel) =>
        First((await db.AnnualReports.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(r => r.ScopeId == hand.Scope && r.WriterId == from && (r.State == AnnualReportState.Draft || r.State == AnnualReportState.InReview))
            .ToListAsync(cancel)).Select(r => r.HandTo(hand.To)));

    private static Outcome First(IEnumerable<Outcome> outcomes) => outcomes.ToList().Find(o => !o.IsDone) ?? Outcome.Done;
}
