using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>What the municipality and the bodies that serve it have done in a year (årets arbeid).</summary>
internal sealed class YearsWork(
    SamarbeidDbContext database, MunicipalityNumber number, int year, ScopeId own, string name, IReadOnlyList<ServingBody> bodies)
{
    private readonly DateOnly _first = new(year, 1, 1);
    private readonly DateOnly _last = new(year, 12, 31);
    private readonly ScopeId[] _scopes = [own, .. bodies.Select(b => b.ScopeId)];

    /// <summary>Those not closed before the year, the earliest first; also one found while the report is written.</summary>
    public Task<List<ReportedChallenge>> ChallengesAsync(CancellationToken cancel) =>
        AnnualReportContentQuery.Visible(database, database.Challenges)
            .Where(c => c.ScopeId == own && (c.ClosedOn == null || c.ClosedOn >= _first))
            .OrderBy(c => c.IdentifiedOn).ThenBy(c => c.Title)
            .Select(c => new ReportedChallenge(c.Title, c.Description, c.Cause, c.ClosedOn)).ToListAsync(cancel);

    public async Task<List<ReportedRecommendation>> RecommendationsAsync(CancellationToken cancel) => Cited(await (
        from recommendation in AnnualReportContentQuery.Visible(database, database.Recommendations)
        join addressee in AnnualReportContentQuery.Visible(database, database.Addressees) on recommendation.AddresseeId equals addressee.Id
        where _scopes.Contains(recommendation.ScopeId)
            && ((recommendation.MadeOn >= _first && recommendation.MadeOn <= _last)
                || (recommendation.AnsweredOn >= _first && recommendation.AnsweredOn <= _last))
            && (!recommendation.Municipalities.Any() || recommendation.Municipalities.Any(m => m.Municipality == number))
        orderby recommendation.MadeOn, recommendation.Reference
        select new Of<ReportedRecommendation>(recommendation.ScopeId, new(
            recommendation.Reference, recommendation.Title, addressee.Name, recommendation.State, recommendation.MadeOn))).ToListAsync(cancel),
        (told, place) => told with { Reference = NumberSeries.In(place, told.Reference) });

    public async Task<List<ReportedAction>> ActionsAsync(CancellationToken cancel) => Cited(
        await AnnualReportContentQuery.Visible(database, database.ActionItems)
            .Where(a => _scopes.Contains(a.ScopeId)
                && ((a.MadeOn >= _first && a.MadeOn <= _last) || (a.CompletedOn >= _first && a.CompletedOn <= _last)
                    || (a.AbortedOn >= _first && a.AbortedOn <= _last))
                && (!a.Municipalities.Any() || a.Municipalities.Any(m => m.Municipality == number)))
            .OrderBy(a => a.DueDate).ThenBy(a => a.Reference)
            .Select(a => new Of<ReportedAction>(
                a.ScopeId, new(a.Reference, a.Title, a.ResponsibleParty, a.DueDate, a.State, a.CompletedOn, a.Result) { AbortedOn = a.AbortedOn }))
            .ToListAsync(cancel),
        (told, place) => told with { Reference = NumberSeries.In(place, told.Reference) });

    /// <summary>How many open actions of each body were long past their date at the end of the year, or now where that is not over, or have had it moved three times.</summary>
    public async Task<IReadOnlyList<ReportedDelays>> DelaysAsync(CancellationToken cancel)
    {
        var end = database.Today < _last ? database.Today : _last;
        var before = end.AddDays(-ReportedDelays.Days);
        var delayed = await AnnualReportContentQuery.Visible(database, database.ActionItems).Where(ActionItem.IsOpen)
            .Where(a => _scopes.Contains(a.ScopeId) && a.MadeOn <= end && (a.DueDate <= before || a.DueDateVersion > ReportedDelays.Extensions)
                && (!a.Municipalities.Any() || a.Municipalities.Any(m => m.Municipality == number)))
            .GroupBy(a => a.ScopeId).Select(g => new { Scope = g.Key, Count = g.Count() }).ToListAsync(cancel);
        return [.. Cited([.. delayed.Select(d => new Of<ReportedDelays>(d.Scope, new("", d.Count)))], (told, place) => told with { Place = place }).OrderBy(d => d.Place, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<ReportedMeetings>> MeetingsAsync(CancellationToken cancel)
    {
        var held = await AnnualReportContentQuery.Visible(database, database.Meetings)
            .Where(m => _scopes.Contains(m.ScopeId) && m.Date >= _first && m.Date <= _last
                && (m.State == MeetingState.Held || m.State == MeetingState.AwaitingApproval || m.State == MeetingState.Approved))
            .GroupBy(m => m.ScopeId).Select(g => new { ScopeId = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.ScopeId, g => g.Count, cancel);
        return [.. bodies.Select(b => new ReportedMeetings(b.Name, b.Kind, held.GetValueOrDefault(b.ScopeId)))];
    }

    /// <summary>Those that had a period that ended in the year, and has ended by now.</summary>
    public async Task<List<ReportedCommitment>> CommitmentsAsync(CancellationToken cancel)
    {
        var (serving, before) = (bodies.Select(b => b.ScopeId).ToArray(), database.Today < _last.AddDays(1) ? database.Today : _last.AddDays(1));
        var rows = await (
            from agreement in AnnualReportContentQuery.Visible(database, database.Agreements)
            join period in AnnualReportContentQuery.Visible(database, database.CommitmentPeriods) on agreement.Id equals period.AgreementId
            join commitment in AnnualReportContentQuery.Visible(database, database.Set<Commitment>()) on period.CommitmentId equals commitment.Id
            where serving.Contains(agreement.ScopeId) && period.Last >= _first && period.Last < before
                // What it would have owed after it was ended before its time is owed no more.
                && period.First <= agreement.Last
            orderby agreement.First, agreement.Id, commitment.Number, period.First
            select new { commitment.Id, agreement.ScopeId, agreement.Title, commitment.Number, commitment.Owner, commitment.Text, Said = new ReportedPeriod(period.ByPolice, period.ByMunicipality) })
            .ToListAsync(cancel);
        return [.. rows.GroupBy(r => r.Id).Select(g => (First: g.First(), Periods: g.Select(r => r.Said).ToList())).Select(g => new ReportedCommitment(
            bodies.First(b => b.ScopeId == g.First.ScopeId).Name, g.First.Title, g.First.Number, g.First.Owner, g.First.Text, g.Periods))];
    }

    // Council and municipality each count from 1, and the report tells of both.
    private List<T> Cited<T>(List<Of<T>> rows, Func<T, string, T> cite) =>
        [.. rows.Select(row => cite(row.Told, bodies.FirstOrDefault(b => b.ScopeId == row.Scope)?.Name ?? name))];

    private sealed record Of<T>(ScopeId Scope, T Told);
}
