using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Infrastructure.Persistence.BirthNumbers;

/// <summary>Lets nothing go out to many that holds a person's number nobody has confirmed: notices, minutes and reports on their way to approval,
/// and whatever is issued. Asked in every save, so that no way leads past it.</summary>
internal static class BirthNumberGuard
{
    /// <exception cref="RefusedException">A number stands in the texts that are about to go out.</exception>
    public static async Task CheckAsync(SamarbeidDbContext db, IReadOnlyList<EntityEntry> changes, CancellationToken cancel)
    {
        foreach (var (subject, texts) in changes.Select(change => GoingOut(db, change)).OfType<(Guid, IEnumerable<string?>)>())
        {
            var found = texts.SelectMany(BirthNumber.In).Distinct().ToList();
            if (found.Count == 0) continue;

            var confirmed = await db.BirthNumberConfirmations.Where(c => c.SubjectId == subject).Select(c => c.NumberHash).ToListAsync(cancel);
            if (found.Find(number => !confirmed.Exists(number.IsOf)) is { } open)
                throw new RefusedException(BirthNumberRules.Found.With(open.Masked));
        }
    }

    private static (Guid Subject, IEnumerable<string?> Texts)? GoingOut(SamarbeidDbContext db, EntityEntry change) => change switch
    {
        { Entity: IssuedDocument issued, State: EntityState.Added } => (issued.SubjectId, WordsIn.Json(issued.Json)),
        { Entity: Meeting { State: MeetingState.Called or MeetingState.AwaitingApproval } meeting } when IsNew(change, nameof(meeting.State)) =>
            (meeting.Id.Value, TextsOf(change).Concat(meeting.Items.SelectMany(item => TextsOf(db.Entry(item)))).Concat(meeting.Guests.SelectMany(guest => TextsOf(db.Entry(guest))))),
        { Entity: AnnualReport { State: AnnualReportState.InReview or AnnualReportState.Published } report } when IsNew(change, nameof(report.State)) =>
            (report.Id.Value, TextsOf(change).Concat(report.Priorities.SelectMany(priority => TextsOf(db.Entry(priority))))),
        _ => null,
    };

    private static bool IsNew(EntityEntry change, string property) => change.State is EntityState.Added || change.Property(property).IsModified;

    private static IEnumerable<string?> TextsOf(EntityEntry row) => row.AllProperties().Select(p => p.CurrentValue as string);
}
