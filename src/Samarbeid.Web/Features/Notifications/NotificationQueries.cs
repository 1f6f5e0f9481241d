using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Notifications;

/// <summary>One thing a person was told.</summary>
/// <param name="Place">The body or the municipality it comes from; null for what belongs to none.</param>
/// <param name="IsNew">Came since the person looked last.</param>
public sealed record NotificationRow(NotificationId Id, NotificationKind Kind, DateTimeOffset At, string? Place, bool IsStandIn, bool IsNew, string? Address);

/// <summary>What whoever is signed in was told. It says what happened and where, as the mails do, and never what something is called:
/// whether that may be read, is asked where it leads.</summary>
public sealed class NotificationQueries(Databases databases)
{
    /// <summary>Rows of a page.</summary>
    public const int PageSize = 25;

    /// <summary>Beyond it the bell stops counting.</summary>
    public const int MostCounted = 99;

    /// <param name="page">From 1.</param>
    public async Task<RowsPage<NotificationRow>> ListAsync(int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return new([], 0);

        // Their own, wherever they have a part now.
        var mine = db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.ReceiverId == me);
        var seen = await db.NotificationsSeen.Where(s => s.PersonId == me).Select(s => (DateTimeOffset?)s.Until).SingleOrDefaultAsync(cancel);
        var rows = await mine.OrderByDescending(n => n.RaisedAt).ThenByDescending(n => n.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(n => new
            {
                n.Id,
                n.Kind,
                n.ThingKind,
                n.ThingId,
                n.RaisedAt,
                n.IsStandIn,
                Place = db.MeetingBodies.Where(b => b.ScopeId == n.ScopeId).Select(b => b.Name).FirstOrDefault()
                    ?? db.Municipalities.Where(m => m.ScopeId == n.ScopeId).Select(m => m.Name).FirstOrDefault(),
                Body = db.MeetingBodies.Where(b => b.ScopeId == n.ScopeId).Select(b => (MeetingBodyId?)b.Id).FirstOrDefault(),
                Agreement = db.CommitmentPeriods.Where(p => (Guid)(object)p.Id == n.ThingId).Select(p => (CooperationAgreementId?)p.AgreementId).FirstOrDefault(),
                ReportPlace = db.AnnualReports.Where(r => (Guid)(object)r.Id == n.ThingId).Select(r => (MunicipalityNumber?)r.Municipality).FirstOrDefault(),
                ReportYear = db.AnnualReports.Where(r => (Guid)(object)r.Id == n.ThingId).Select(r => (int?)r.Year).FirstOrDefault(),
            }).ToListAsync(cancel);
        return new(
            [.. rows.Select(n => new NotificationRow(n.Id, n.Kind, n.RaisedAt, n.Place, n.IsStandIn, !(n.RaisedAt <= seen),
                NotificationAddresses.Of(n.Kind, n.ThingKind, n.ThingId, n.Body, n.Agreement, n is { ReportPlace: { } place, ReportYear: { } year } ? new(place, year) : null)))],
            await mine.CountAsync(cancel));
    }

    /// <returns>How many have come since the person looked; at most <see cref="MostCounted"/> and one are counted.</returns>
    public async Task<int> CountNewAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        return db.Actor.Person is { } me
            ? await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                .Where(n => n.ReceiverId == me && n.RaisedAt > (db.NotificationsSeen.Where(s => s.PersonId == me).Select(s => (DateTimeOffset?)s.Until).FirstOrDefault() ?? DateTimeOffset.MinValue))
                .Take(MostCounted + 1).CountAsync(cancel)
            : 0;
    }
}
