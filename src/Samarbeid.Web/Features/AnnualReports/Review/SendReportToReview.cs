using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Sends the report to the sheriff for quality assurance; each sheriff of the municipality gets a mail.</summary>
public sealed class SendReportToReview(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.WriteReports, id, version, async (db, report) =>
        {
            var author = db.Actor.Person!.Value;
            var sent = report.SendToReview(author);
            if (!sent.IsDone) return sent;

            var sheriffs = await SheriffsAsync(db, report.Municipality, cancel);
            db.Enqueue(MailTemplate.ReportForReview, report.Id.Value, version, sheriffs.Where(s => s != author));
            return sent;
        }, cancel);

    private Task<List<PersonId>> SheriffsAsync(SamarbeidDbContext db, MunicipalityNumber number, CancellationToken cancel)
    {
        var today = calendar.Today;
        return db.Grants
            .Where(g => g.Role == Role.Sheriff && g.From <= today && (g.To == null || g.To >= today)
                && (g.Municipalities.Any(m => m.Municipality == number)
                    || db.Municipalities.Any(m => m.Number == number && m.PoliceDistrictCode == g.District)))
            .Select(g => g.PersonId).Distinct().ToListAsync(cancel);
    }
}
