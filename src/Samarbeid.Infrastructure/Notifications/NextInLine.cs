using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using static Samarbeid.Domain.Access.Operation;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Who is told in the place of somebody who cannot be reached (neste i rekken): first others who can do the same,
/// then those who can find somebody else for it.</summary>
internal static class NextInLine
{
    /// <summary>What they may do, in order. Empty where the notification asks for nothing.</summary>
    public static IReadOnlyList<Operation> LineOf(NotificationKind kind) => kind switch
    {
        ActionGiven or ActionDueIn14Days or ActionDueIn3Days or ActionOverdue or ActionOverdue14Days => [WriteActions],
        ActionHoldOver or ActionHoldOver14Days or ActionEffectDue or ActionEffectDue30Days => [WriteActions],
        RecommendationMade or RecommendationUnanswered or RecommendationSilent30Days => [WriteRecommendations],
        ChairGiven or NoticeDueIn3Days or NoMeetingPlanned or ItemProposed => [WriteMeetings],
        MinutesMissing or SecretaryGiven or NotificationKind.MinutesObjected or NotificationKind.CorrectionObjected => [WriteMinutes],
        MinutesForApproval or MinutesApprovalAwaited or ObjectionsDueIn3Days or CorrectionForApproval => [ApproveMinutesForPolice, WriteMinutes],
        ReportForReview or ReportReviewAwaited => [ApproveReports, WriteReports],
        ReportPresentationDue or ReportNotPresented => [WriteReports, ApproveReports],
        ReportReturned or ReportGiven => [WriteReports, ApproveReports],
        ReportToPresent => [PresentReports, WriteReports],
        ReportToPublish => [PublishReports, PresentReports, WriteReports],
        AgreementToSign or AgreementEndsIn180Days or AgreementEndsIn90Days or AgreementEndsIn30Days
            or AgreementReviewIn90Days or AgreementReviewIn14Days => [WriteAgreements],
        CommitmentUnmarked or CommitmentUnmarked30Days => [WriteAgreements],
        WheelAssignmentGiven or WheelAssignmentDueIn7Days or WheelAssignmentOverdue => [WriteMeetings],
        PresenceUnmarked or PresenceUnmarked14Days => [MarkCommitmentsForPolice],
        _ => [],
    };

    public static Task<List<PersonId>> ReachableAsync(this SamarbeidDbContext database, IReadOnlyCollection<PersonId> people, CancellationToken cancel) =>
        database.People.Where(Person.IsReachable).Where(p => people.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);

    /// <summary>The first in a line who can be reached: all who may do the first operation that anybody may.</summary>
    /// <returns>Nobody, where the line ends, or where one of it has got, or will get, the same letter.</returns>
    public static async Task<List<PersonId>> FindNextAsync(this SamarbeidDbContext database, Occasion occasion, IReadOnlyList<Operation> line,
        IReadOnlyList<PersonId> missing, DateOnly today, CancellationToken cancel)
    {
        var told = await (
            from notification in database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            where notification.ThingId == occasion.ThingId && notification.Kind == occasion.Kind && notification.Version == occasion.Version
            select new
            {
                notification.ReceiverId,
                IsLost = database.Outbox.Any(m => m.NotificationId == notification.Id && (m.State == OutboxState.Dropped || m.State == OutboxState.Failed)),
            }).ToListAsync(cancel);
        foreach (var operation in line)
        {
            var able = await database.HoldersOn(today).WhoMay(operation, occasion.ScopeId).Where(Person.IsReachable).Select(p => p.Id).ToListAsync(cancel);
            if (told.Any(t => !t.IsLost && !missing.Contains(t.ReceiverId) && able.Contains(t.ReceiverId))) return [];

            var next = able.Except(missing).Except(told.Select(t => t.ReceiverId)).ToList();
            if (next.Count > 0) return next;
        }

        return [];
    }
}
