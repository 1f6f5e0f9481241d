using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Reports.Document;
using Samarbeid.Infrastructure.Reports.Minutes;
using Samarbeid.Infrastructure.Reports.Pdf;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>Approves the minutes for one side. With the second side's approval they are frozen as they stand,
/// and the recommendations in them are laid before their addressees.</summary>
public sealed class ApproveMinutes(Databases databases, NorwegianCalendar calendar)
{
    public static Operation OperationOf(ApprovalSide side) =>
        side is ApprovalSide.Chair ? Operation.ApproveMinutesAsChair : Operation.ApproveMinutesForPolice;

    public async Task<Outcome> HandleAsync(MeetingId id, int version, ApprovalSide side, CancellationToken cancel)
    {
        var operation = OperationOf(side);
        await using var db = await databases.OpenAsync(operation, cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(operation, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;

        db.Expect(meeting, version);
        var approved = meeting.Approve(side, db.Actor.Person!.Value, calendar.Now);
        if (!approved.IsDone) return approved;

        if (meeting.State is MeetingState.Approved)
        {
            await IssueAsync(db, meeting, cancel);
            await SubmitRecommendationsAsync(db, meeting, cancel);
        }

        return await db.SaveAsync(cancel);
    }

    private async Task IssueAsync(SamarbeidDbContext db, Meeting meeting, CancellationToken cancel)
    {
        var saved = await db.ReadMinutesAsync(meeting.Id, cancel) ?? throw new InvalidOperationException("The meeting was there a moment ago.");
        // The approval that completes them is not saved yet, so it is taken from the meeting itself.
        var approvals = meeting.Approvals.Where(a => a.Round == meeting.ApprovalRound).ToList();
        var approvers = approvals.Select(a => a.PersonId).ToList();
        var names = await db.People.Where(p => approvers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var content = saved with
        {
            State = meeting.State,
            Approvals = [.. approvals.Select(a => new MinutesApprovedBy(a.Side, names[a.PersonId], a.At))],
        };

        var (by, at) = (db.Actor.Person!.Value, calendar.Now);
        var document = MinutesDocument.Build(content, at);
        var json = CanonicalJson.Serialize(document);
        db.IssuedDocuments.Add(IssuedDocument.Issue(
            meeting.ScopeId, DocumentKind.Minutes, meeting.Id.Value, edition: 1, Encoding.UTF8.GetString(json),
            CanonicalJson.Sha256(json), new PdfReportRenderer().Render(document), by, at));
    }

    private static async Task SubmitRecommendationsAsync(SamarbeidDbContext db, Meeting meeting, CancellationToken cancel)
    {
        var items = meeting.Items.Select(i => i.Id).ToList();
        var proposed = await db.Recommendations
            .Where(r => r.AgendaItemId != null && items.Contains(r.AgendaItemId.Value) && r.State == RecommendationState.Proposed)
            .ToListAsync(cancel);
        foreach (var recommendation in proposed) recommendation.Submit();
    }
}
