using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.Districts;
using Samarbeid.Web.Features.Overview;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>Reads one kind after the other of a municipality, each under its own operation; a null is what the reader may not see.</summary>
/// <param name="db">Narrowed to the scopes.</param>
/// <param name="scopes">Of the municipality, and of the bodies that serve it.</param>
internal sealed class MunicipalityReading(SamarbeidDbContext db, MunicipalityNumber number, IReadOnlyList<ScopeId> scopes, DateOnly today)
{
    private const int Shown = 5;

    public async Task<IReadOnlyList<BodyLine>?> BodiesAsync(CancellationToken cancel)
    {
        if (!Reaches(Operation.ReadMeetings)) return null;

        var bodies = await db.MeetingBodies.Where(b => b.Municipalities.Any(m => m.Municipality == number))
            .OrderBy(b => b.Kind).ThenBy(b => NorwegianText.InOrder(b.Name)).Select(b => new { b.Id, b.Name, b.Kind, b.ScopeId }).ToListAsync(cancel);
        var ahead = (await Compiled.For<OverviewStatements>(db).MeetingsAhead(db, today).ToListAsync(cancel)).ToLookup(m => m.Scope, m => new MeetingAhead(m.Id, m.Date));
        var held = await Compiled.For<DistrictStatements>(db).Held(db, new(today.Year, 1, 1)).ToDictionaryAsync(h => h.Scope, h => h.Last, null, cancel);
        return [.. bodies.Select(b => new BodyLine(b.Id, b.Name, b.Kind, ahead[b.ScopeId].MinBy(m => m.Date), held.TryGetValue(b.ScopeId, out var last) ? last : null))];
    }

    public async Task<(IReadOnlyList<ActionItemRow>? First, int Open)> ActionsAsync(CancellationToken cancel)
    {
        if (!Reaches(Operation.ReadActions)) return (null, 0);

        var open = db.ActionItems.Of(number, scopes).Where(ActionItem.IsOpen);
        return (await open.OrderBy(a => a.DueDate).ThenBy(a => a.Id).Take(Shown).ToRows(db).ToListAsync(cancel), await open.CountAsync(cancel));
    }

    public async Task<IReadOnlyList<ChallengeLine>?> ChallengesAsync(CancellationToken cancel) => Reaches(Operation.ReadRecommendations)
        ? await db.Challenges.Where(c => c.Municipality == number && c.ClosedOn == null).OrderByDescending(c => c.IdentifiedOn).ThenBy(c => c.Id)
            .Take(Shown).Select(c => new ChallengeLine(c.Id, c.Title)).ToListAsync(cancel)
        : null;

    public async Task<(IReadOnlyList<AgreementLine>? Agreements, PresenceTally Presence)> CooperationAsync(CancellationToken cancel)
    {
        if (!Reaches(Operation.ReadAgreements)) return (null, PresenceTally.None);

        var found = await db.Agreements.Where(a => scopes.Contains(a.ScopeId) && a.Last >= today && a.State != AgreementState.Renewed && a.State != AgreementState.Terminated)
            .OrderBy(a => a.Last).ThenBy(a => a.Id).Select(a => new AgreementLine(a.Id, a.Title, a.State, a.Last)).ToListAsync(cancel);
        var (first, last) = (new DateOnly(today.Year, today.Month, 1), new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1));
        var days = await (from day in db.PresenceDays
                          join agreement in db.Agreements on day.AgreementId equals agreement.Id
                          where scopes.Contains(day.ScopeId) && day.Date >= first && day.Date <= last && day.Date <= agreement.Last
                          select new { day.State, day.Date, day.IsMoved }).ToListAsync(cancel);
        return ([.. found.Select(a => a with { State = a.State.On(a.Last, today) })],
            days.Aggregate(PresenceTally.None, (sum, day) => sum + PresenceTally.Of(day.State, day.Date, day.IsMoved, today)));
    }

    // A draft is for those who may read drafts; the others see a report from its approval on.
    public async Task<IReadOnlyList<AnnualReportRow>?> ReportsAsync(CancellationToken cancel)
    {
        if (!Reaches(Operation.ReadApprovedReports)) return null;

        var drafts = db.Actor.ScopesFor(Operation.ReadReportDrafts);
        var reports = await db.AnnualReports.Where(r => r.Municipality == number).OrderByDescending(r => r.Year).ThenByDescending(r => r.Edition)
            .Take(2 * Shown).Select(r => new { r.ScopeId, Row = new AnnualReportRow(r.Municipality, r.Year, r.Edition, r.State) }).ToListAsync(cancel);
        return [.. reports.Where(r => r.Row.State.IsFrozen() || drafts.Contains(r.ScopeId)).Select(r => r.Row).DistinctBy(r => r.Year).Take(Shown)];
    }

    private bool Reaches(Operation operation) => db.TurnTo(operation).Count > 0;
}
