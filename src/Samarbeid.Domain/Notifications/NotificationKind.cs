namespace Samarbeid.Domain.Notifications;

/// <summary>What somebody is told (hva varselet sier). The names are stored.</summary>
public enum NotificationKind
{
    /// <summary>To the responsible: an action is theirs, as a new one or by a hand-over.</summary>
    ActionGiven,

    /// <summary>To the responsible, 14 days before the due date of an action.</summary>
    ActionDueIn14Days,

    /// <summary>To the responsible, 3 days before.</summary>
    ActionDueIn3Days,

    /// <summary>To the responsible and those who follow up, the day after.</summary>
    ActionOverdue,

    /// <summary>To the leader of the responsible's side, 14 days after.</summary>
    ActionOverdue14Days,

    /// <summary>To somebody who is asked to contribute to an action.</summary>
    ContributionAsked,

    /// <summary>To the responsible and the police contacts, on the day an action on hold is to be looked at again.</summary>
    ActionHoldOver,

    /// <summary>To the same, two weeks later: it still waits.</summary>
    ActionHoldOver14Days,

    /// <summary>To the responsible, on the day the effect of a completed action is to be evaluated.</summary>
    ActionEffectDue,

    /// <summary>To the police contacts, a month later: nobody has evaluated it.</summary>
    ActionEffectDue30Days,

    /// <summary>To the mayors and those who prepare the meetings, 30 days after: it is placed on the next agenda.</summary>
    ActionOverdue30Days,

    /// <summary>To the addressee's contact: a new recommendation.</summary>
    RecommendationMade,

    /// <summary>To those who write recommendations for the body: the addressee has answered.</summary>
    RecommendationAnswered,

    /// <summary>To the addressee's contact, the day after the answer date of a recommendation.</summary>
    RecommendationUnanswered,

    /// <summary>To the police contacts, 30 days after the answer date.</summary>
    RecommendationSilent30Days,

    /// <summary>To the secretaries of a body: somebody has proposed a case.</summary>
    ItemProposed,

    /// <summary>To whoever proposed a case: it is taken in, or declined.</summary>
    ProposalSettled,

    /// <summary>To whoever prepares the meeting, 3 days before its notice is to be out.</summary>
    NoticeDueIn3Days,

    /// <summary>To whoever writes the minutes, the day after they were to be out for approval.</summary>
    MinutesMissing,

    /// <summary>To whoever prepares the meetings: half a year after the last one, none is planned.</summary>
    NoMeetingPlanned,

    /// <summary>To the members of a body: the notice of a meeting with its agenda (innkalling).</summary>
    MeetingNotice,

    /// <summary>To somebody who is called by a call of its own: a substitute, a guest, or a member again who was told not to come.</summary>
    MeetingCalledApart,

    /// <summary>To somebody who was called: not to come after all (ikke lenger innkalt).</summary>
    MeetingCalledOff,

    /// <summary>To those who are called and have not answered, five working days before the meeting.</summary>
    MeetingUnanswered,

    /// <summary>To those who got the notice: agenda, time or place is changed.</summary>
    MeetingChanged,

    /// <summary>To those who got the notice: the meeting is postponed (utsatt).</summary>
    MeetingPostponed,

    /// <summary>To those who got the last notice: the meeting is cancelled (avlyst).</summary>
    MeetingCancelled,

    /// <summary>To the new chair of a meeting that is not finished.</summary>
    ChairGiven,

    /// <summary>To the new secretary of a body: its minutes are theirs to write.</summary>
    SecretaryGiven,

    /// <summary>To the chair and the sheriff: the minutes are ready.</summary>
    MinutesForApproval,

    /// <summary>To whoever writes the minutes: somebody has objected, or sent a remark.</summary>
    MinutesObjected,

    /// <summary>To whoever has not approved them, 3 days before the deadline for objections.</summary>
    ObjectionsDueIn3Days,

    /// <summary>To whoever has not approved them: the minutes still wait (purring).</summary>
    MinutesApprovalAwaited,

    /// <summary>To the members: the minutes are approved.</summary>
    MinutesApproved,

    /// <summary>To the chair and the sheriff: a correction of approved minutes is ready.</summary>
    CorrectionForApproval,

    /// <summary>To whoever writes the minutes: a correction came back.</summary>
    CorrectionObjected,

    /// <summary>To those who had the former edition: the minutes are corrected.</summary>
    MinutesCorrected,

    /// <summary>To the sheriffs: an annual report is ready for review.</summary>
    ReportForReview,

    /// <summary>To the sheriffs: an annual report still waits for review (purring).</summary>
    ReportReviewAwaited,

    /// <summary>To whoever takes over an annual report that is under way.</summary>
    ReportGiven,

    /// <summary>To the author: an annual report came back from review.</summary>
    ReportReturned,

    /// <summary>To the author: an annual report is approved.</summary>
    ReportApproved,

    /// <summary>To those who enter its presentation: an approved annual report waits for the municipal council.</summary>
    ReportToPresent,

    /// <summary>To those who publish it: an annual report is presented and waits to be published.</summary>
    ReportToPublish,

    /// <summary>To the police contacts, a month before 1 May: the report of last year is to be presented.</summary>
    ReportPresentationDue,

    /// <summary>To the same and the sheriffs, the day after 1 May: it is not presented.</summary>
    ReportNotPresented,

    /// <summary>To those who sign for either side: an agreement is ready.</summary>
    AgreementToSign,

    /// <summary>To those who had signed it: an agreement is taken back to be changed, and their signature is gone.</summary>
    AgreementTakenBack,

    /// <summary>To those who have a part in it: both sides have signed an agreement.</summary>
    AgreementInForce,

    /// <summary>To those who have a part in it: an agreement is terminated.</summary>
    AgreementTerminated,

    /// <summary>To those who write it, half a year before an agreement ends.</summary>
    AgreementEndsIn180Days,

    /// <summary>To the same, three months before.</summary>
    AgreementEndsIn90Days,

    /// <summary>To the same, a month before.</summary>
    AgreementEndsIn30Days,

    /// <summary>To those who write it, three months before a new municipal council is to have looked at it.</summary>
    AgreementReviewIn90Days,

    /// <summary>To the same, two weeks before.</summary>
    AgreementReviewIn14Days,

    /// <summary>To those of a side who may say whether a promise was kept, a week after the period.</summary>
    CommitmentUnmarked,

    /// <summary>To the leader of that side, a month after the period.</summary>
    CommitmentUnmarked30Days,

    /// <summary>To the police contacts, the day after a planned day of presence nobody has said anything of.</summary>
    PresenceUnmarked,

    /// <summary>To their leader, two weeks after.</summary>
    PresenceUnmarked14Days,

    /// <summary>To its owner: a task of a year's plan is theirs.</summary>
    WheelAssignmentGiven,

    /// <summary>To its owner, a week before the day of the task.</summary>
    WheelAssignmentDueIn7Days,

    /// <summary>To its owner and the secretaries, the day after.</summary>
    WheelAssignmentOverdue,

    /// <summary>To the members of a body: a self-evaluation is open.</summary>
    EvaluationOpened,

    /// <summary>To those of them who have not answered, 3 days before it closes.</summary>
    EvaluationClosesIn3Days,

    /// <summary>To all administrators: one of them has given themselves a grant.</summary>
    GrantToOneself,
}
