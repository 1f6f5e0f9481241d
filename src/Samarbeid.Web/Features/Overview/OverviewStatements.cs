using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Overview;

/// <param name="Body">The scope of a body that serves it; a row for each, and one with null where there is none.</param>
internal sealed record PlaceRow(MunicipalityNumber Number, string Name, ScopeId Own, ScopeId? Body);

/// <param name="Municipality">The one it names; null for those that name none.</param>
/// <param name="Late">How many of them are past their date.</param>
internal sealed record CountRow(ScopeId Scope, MunicipalityNumber? Municipality, int Count, int Late);

internal sealed record AheadRow(ScopeId Scope, MeetingId Id, DateOnly Date);

internal sealed record EditionRow(ScopeId Scope, int Edition, AnnualReportState State);

/// <summary>The statements of the overview, which everybody opens first.</summary>
internal sealed class OverviewStatements
{
    /// <summary>The municipalities within the scopes, in Norwegian order.</summary>
    public Func<SamarbeidDbContext, IReadOnlyList<ScopeId>, IAsyncEnumerable<PlaceRow>> Places { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, IReadOnlyList<ScopeId> scopes) =>
            from m in db.Set<Municipality>()
            where scopes.Contains(m.ScopeId)
            join body in from body in db.MeetingBodies
                         from served in body.Municipalities
                         select new { served.Municipality, body.ScopeId } on m.Number equals body.Municipality into bodies
            from body in bodies.DefaultIfEmpty()
            orderby NorwegianText.InOrder(m.UniqueName)
            select new PlaceRow(m.Number, m.UniqueName, m.ScopeId, body.ScopeId));

    /// <summary>Recommendations that wait for an answer, as of a day.</summary>
    public Func<SamarbeidDbContext, DateOnly, IAsyncEnumerable<CountRow>> Unanswered { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, DateOnly today) =>
            from r in db.Recommendations.Where(Recommendation.AwaitsAnswer)
            from concerned in r.Municipalities.DefaultIfEmpty()
            group r by new { r.ScopeId, Municipality = (MunicipalityNumber?)concerned!.Municipality } into g
            select new CountRow(g.Key.ScopeId, g.Key.Municipality, g.Count(), g.Count(r => r.AnswerDue < today)));

    /// <summary>Open actions, as of a day.</summary>
    public Func<SamarbeidDbContext, DateOnly, IAsyncEnumerable<CountRow>> OpenActions { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, DateOnly today) =>
            from a in db.ActionItems.Where(ActionItem.IsOpen)
            from concerned in a.Municipalities.DefaultIfEmpty()
            group a by new { a.ScopeId, Municipality = (MunicipalityNumber?)concerned!.Municipality } into g
            select new CountRow(g.Key.ScopeId, g.Key.Municipality, g.Count(), g.Count(a => a.DueDate < today)));

    /// <summary>Meetings from a day on.</summary>
    public Func<SamarbeidDbContext, DateOnly, IAsyncEnumerable<AheadRow>> MeetingsAhead { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, DateOnly today) => db.Meetings
            .Where(m => (m.State == MeetingState.Planned || m.State == MeetingState.Called) && m.Date >= today)
            .Select(m => new AheadRow(m.ScopeId, m.Id, m.Date)));

    /// <summary>The editions of the reports of a year.</summary>
    public Func<SamarbeidDbContext, int, IAsyncEnumerable<EditionRow>> Editions { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, int year) => db.AnnualReports.Where(r => r.Year == year)
            .Select(r => new EditionRow(r.ScopeId, r.Edition, r.State)));
}
