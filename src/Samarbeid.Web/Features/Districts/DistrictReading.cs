using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Overview;

namespace Samarbeid.Web.Features.Districts;

/// <summary>What was counted of all scopes, each kind under its own operation, to be put together by municipality.</summary>
internal sealed class DistrictReading
{
    private readonly DateOnly _today;
    private IReadOnlySet<ScopeId> _meetings = new HashSet<ScopeId>(), _actions = new HashSet<ScopeId>(), _recommendations = new HashSet<ScopeId>(),
        _agreements = new HashSet<ScopeId>(), _reports = new HashSet<ScopeId>();
    private Dictionary<ScopeId, HeldRow> _held = [];
    private ScopeCounts _unanswered = new([]), _lateAnswers = new([]), _overdue = new([]), _extended = new([]);
    private ILookup<ScopeId, AgreementRow> _agreed = Array.Empty<AgreementRow>().ToLookup(a => a.Scope);
    private Dictionary<ScopeId, KeptRow> _kept = [];
    private Dictionary<ScopeId, AnnualReportState> _states = [];

    private DistrictReading(DateOnly today) => _today = today;

    /// <param name="db">Turned to each operation that is needed here.</param>
    /// <param name="today">The day it is as of.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<DistrictReading> ReadAsync(SamarbeidDbContext db, DateOnly today, CancellationToken cancel)
    {
        var read = new DistrictReading(today);
        await read.FollowUpAsync(db, cancel);
        await read.CooperationAsync(db, cancel);
        return read;
    }

    /// <param name="place">The municipality.</param>
    /// <param name="scopes">Its own, and those of the bodies that serve it.</param>
    /// <param name="vacancies">Functions nobody holds there.</param>
    public EqualityReading Of(PlacedMunicipality place, IReadOnlyList<ScopeId> scopes, int vacancies)
    {
        var held = scopes.Select(s => _held.GetValueOrDefault(s)).OfType<HeldRow>().ToList();
        return new(place.Number, place.Name)
        {
            Meetings = _meetings.Contains(place.Scope) ? new(held.Count == 0 ? null : held.Max(h => h.Last), held.Sum(h => h.ThisYear)) : null,
            Agreement = _agreements.Contains(place.Scope) ? AgreementOf(scopes) : null,
            Vacancies = vacancies,
            Unanswered = _recommendations.Contains(place.Scope) ? new(_unanswered.Of(place.Number, scopes), _lateAnswers.Of(place.Number, scopes)) : null,
            Overdue = _actions.Contains(place.Scope) ? _overdue.Of(place.Number, scopes) : null,
            Extended = _actions.Contains(place.Scope) ? _extended.Of(place.Number, scopes) : null,
            Report = _reports.Contains(place.Scope) ? new(_states.TryGetValue(place.Scope, out var state) ? state : null) : null,
        };
    }

    private async Task FollowUpAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        _recommendations = db.TurnTo(Operation.ReadRecommendations);
        var unanswered = await Compiled.For<OverviewStatements>(db).Unanswered(db, _today).ToListAsync(cancel);
        _unanswered = new(unanswered.Select(c => (c.Scope, c.Municipality, c.Count)));
        _lateAnswers = new(unanswered.Select(c => (c.Scope, c.Municipality, c.Late)));

        _actions = db.TurnTo(Operation.ReadActions);
        var actions = await Compiled.For<DistrictStatements>(db).Actions(db, _today).ToListAsync(cancel);
        _overdue = new(actions.Select(a => (a.Scope, a.Municipality, a.Late)));
        _extended = new(actions.Select(a => (a.Scope, a.Municipality, a.Extended)));
    }

    private async Task CooperationAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var statements = Compiled.For<DistrictStatements>(db);
        _meetings = db.TurnTo(Operation.ReadMeetings);
        _held = await statements.Held(db, new(_today.Year, 1, 1)).ToDictionaryAsync(h => h.Scope, cancellationToken: cancel);
        _agreements = db.TurnTo(Operation.ReadAgreements);
        _agreed = (await statements.Agreements(db).ToListAsync(cancel)).ToLookup(a => a.Scope);
        _kept = await statements.Kept(db, _today).ToDictionaryAsync(k => k.Scope, cancellationToken: cancel);

        // A draft is for those who may read drafts; the others see a report from its approval on.
        _reports = db.TurnTo(Operation.ReadApprovedReports);
        var drafts = db.Actor.ScopesFor(Operation.ReadReportDrafts);
        var editions = await Compiled.For<OverviewStatements>(db).Editions(db, ReportingYear.On(_today)).ToListAsync(cancel);
        _states = editions.Where(r => r.State.IsFrozen() || drafts.Contains(r.Scope)).GroupBy(r => r.Scope).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Edition)!.State);
    }

    private AgreementStanding AgreementOf(IReadOnlyList<ScopeId> scopes)
    {
        var kept = scopes.Select(s => _kept.GetValueOrDefault(s)).OfType<KeptRow>().ToList();
        var standing = scopes.SelectMany(s => _agreed[s]).Select(a => (State: a.State.On(a.Last, _today), a.Last))
            .OrderByDescending(a => a.State.Binds()).ThenBy(a => a.State.IsClosed()).ThenByDescending(a => a.State is AgreementState.UnderConsideration).ThenByDescending(a => a.Last)
            .Select(a => ((AgreementState, DateOnly)?)a).FirstOrDefault();
        return new(standing?.Item1, standing?.Item2, kept.Sum(k => k.Marked), kept.Sum(k => k.Kept));
    }
}
