using Samarbeid.Domain.Notifications;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>How soon a notification goes out by mail, and with what (utsendingsmåte). The names are stored.</summary>
public enum MailTiming
{
    /// <summary>At once and by itself: somebody is to turn up, or not to.</summary>
    Alone,

    /// <summary>Within ten minutes, with what else comes to the same person meanwhile: somebody is asked for something.</summary>
    Shared,

    /// <summary>In the digest of the day: what the receiver is to do, and can wait till the morning.</summary>
    Digest,

    /// <summary>In the digest: what others have not done. A leader may have it each Monday.</summary>
    DigestOfOthers,

    /// <summary>In the digest: news that asks for nothing. Anybody may have it each Monday, or read it in the program alone.</summary>
    DigestNews,
}

/// <summary>Which notifications share a mail (samlet varsel), and which are told at once: the one table of it.</summary>
public static class SharedMail
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static MailTiming TimingOf(NotificationKind kind) => kind switch
    {
        MeetingNotice or MeetingCalledApart or MeetingCalledOff or MeetingChanged or MeetingPostponed or MeetingCancelled or ChairGiven => MailTiming.Alone,

        ActionDueIn14Days or ActionDueIn3Days or ActionOverdue or RecommendationUnanswered or NoticeDueIn3Days or MinutesMissing or NoMeetingPlanned
            or MeetingUnanswered or ObjectionsDueIn3Days or AgreementEndsIn180Days or AgreementEndsIn90Days or AgreementEndsIn30Days
            or AgreementReviewIn90Days or AgreementReviewIn14Days or CommitmentUnmarked or PresenceUnmarked or WheelAssignmentDueIn7Days or WheelAssignmentOverdue
            or EvaluationClosesIn3Days or ReportPresentationDue or ReportNotPresented or ItemProposed
            or ActionHoldOver or ActionEffectDue => MailTiming.Digest,

        ActionOverdue14Days or ActionOverdue30Days or RecommendationSilent30Days or CommitmentUnmarked30Days or PresenceUnmarked14Days
            or ActionHoldOver14Days or ActionEffectDue30Days => MailTiming.DigestOfOthers,

        RecommendationAnswered or ProposalSettled or MinutesApproved or MinutesCorrected or ReportApproved
            or AgreementTakenBack or AgreementInForce or AgreementTerminated => MailTiming.DigestNews,

        // Whoever is given something, or asked to approve, is told within ten minutes.
        _ => MailTiming.Shared,
    };

    /// <summary>A step of the reminders, of which a later one says all that an earlier one did.</summary>
    public static bool IsStep(NotificationKind kind) => TimingOf(kind) is MailTiming.Digest or MailTiming.DigestOfOthers && kind is not ItemProposed;

    public static bool IsInDigest(this MailTiming timing) => timing is MailTiming.Digest or MailTiming.DigestOfOthers or MailTiming.DigestNews;

    /// <summary>When the turn of something comes that a person has done.</summary>
    public static DateTimeOffset TurnOf(MailTiming timing, DateTimeOffset told) => timing switch
    {
        MailTiming.Alone => told,
        MailTiming.Shared => told + Window,
        _ => DigestHours.NextAfter(told),
    };
}
