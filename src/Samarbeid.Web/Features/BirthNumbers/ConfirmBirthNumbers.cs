using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.BirthNumbers;

namespace Samarbeid.Web.Features.BirthNumbers;

/// <summary>Says of a number in a meeting's or a report's texts that it may stand there, and why. Of that number alone, which the person was shown:
/// what somebody else has written meanwhile stops the step again. For whoever writes the texts or takes the step that was stopped.</summary>
public sealed class ConfirmBirthNumbers(Databases databases, NorwegianCalendar calendar)
{
    private static readonly Operation[] OnMeetings =
        [Operation.WriteMinutes, Operation.WriteMeetings, Operation.ApproveMinutesAsChair, Operation.ApproveMinutesForPolice];

    private static readonly Operation[] OnReports = [Operation.WriteReports, Operation.ApproveReports, Operation.PublishReports];

    /// <param name="kind">What it stands in.</param>
    /// <param name="subject">The meeting or the report.</param>
    /// <param name="shown">The number as the refusal showed it.</param>
    /// <param name="reason">Why it may stand there.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Outcome> HandleAsync(DocumentKind kind, Guid subject, string shown, string reason, CancellationToken cancel)
    {
        var operations = kind is DocumentKind.Minutes ? OnMeetings : OnReports;
        await using var db = await databases.OpenAsync(operations, cancel);
        if (await FindAsync(db, kind, subject, cancel) is not var (thing, texts)) return PersistenceRules.NotFound;

        var operation = Array.Find(operations, operation => AccessPolicy.Decide(db.Actor, operation, thing).IsDone);
        if (db.Demand(operation, thing) is { IsDone: false } refused) return refused;

        foreach (var number in texts.SelectMany(BirthNumber.In).Distinct().Where(n => n.Masked == shown))
        {
            var confirmed = BirthNumberConfirmation.Of(thing.Scope, subject, number, reason, db.Actor.Person!.Value, calendar.Now);
            if (!confirmed.IsDone) return confirmed.WithoutValue;
            db.Add(confirmed.Value);
        }

        return await db.SaveAsync(cancel);
    }

    private async Task<(Thing Thing, IReadOnlyList<string?> Texts)?> FindAsync(
        SamarbeidDbContext db, DocumentKind kind, Guid subject, CancellationToken cancel)
    {
        if (kind is DocumentKind.Minutes)
        {
            var meeting = new MeetingId(subject);
            return await db.ReadMinutesAsync(meeting, cancel) is { } minutes
                && await db.Meetings.AsNoTracking().SingleOrDefaultAsync(m => m.Id == meeting, cancel) is { } row
                ? (new Thing(row.ScopeId) { Chair = row.ChairId }, [row.ShortNoticeReason, row.Reason, .. In(MinutesDocument.Build(minutes, calendar.Now))])
                : null;
        }

        var id = new AnnualReportId(subject);
        return await db.AnnualReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is { } report
            && await AnnualReportContentQuery.ReadAsync(db, report.Municipality, report.Year, cancel) is { } content
            ? (new Thing(report.ScopeId) { Author = report.AuthorId }, [report.Remark, .. In(AnnualReportDocument.Of(content, calendar.Now))])
            : null;
    }

    private static IReadOnlyList<string> In(ReportDocument document) => WordsIn.Json(Encoding.UTF8.GetString(CanonicalJson.Serialize(document)));
}
