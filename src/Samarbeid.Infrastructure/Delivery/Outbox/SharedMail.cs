using Samarbeid.Domain.Notifications;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>Which notifications share a mail (samlet varsel): the first that a person is told of waits for a while, and what comes to the same person
/// meanwhile goes with it.</summary>
public static class SharedMail
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>News of what people have done. What is in somebody's calendar is not to wait. What the day brings is planned all at once:
    /// reminders of one run to the same person share a mail because the planner says so.</summary>
    public static bool IsFor(NotificationKind kind) => kind switch
    {
        MeetingNotice or MeetingCalledApart or MeetingCalledOff or MeetingChanged or MeetingPostponed or MeetingCancelled or ChairGiven => false,
        ActionDueIn14Days or ActionDueIn3Days or ActionOverdue or ActionOverdue14Days => false,
        ActionHoldOver or ActionHoldOver14Days or ActionEffectDue or ActionEffectDue30Days => false,
        RecommendationUnanswered or RecommendationSilent30Days or MinutesMissing or NoticeDueIn3Days or MeetingUnanswered or ObjectionsDueIn3Days => false,
        AgreementEndsIn180Days or AgreementEndsIn90Days or AgreementEndsIn30Days or CommitmentUnmarked or CommitmentUnmarked30Days or EvaluationClosesIn3Days => false,
        PresenceUnmarked or PresenceUnmarked14Days or WheelAssignmentDueIn7Days or WheelAssignmentOverdue => false,
        _ => true,
    };

    public static TimeSpan WaitOf(NotificationKind kind) => IsFor(kind) ? Window : TimeSpan.Zero;
}
