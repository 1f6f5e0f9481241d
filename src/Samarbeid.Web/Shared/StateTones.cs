using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Shared;

/// <summary>What each state means to the reader, so that a state looks the same on every page.</summary>
public static class StateTones
{
    public static Tone Tone(this ActionItemState state) => state switch
    {
        ActionItemState.InProgress => Components.Ui.Tone.Progress,
        ActionItemState.OnHold => Components.Ui.Tone.Waiting,
        ActionItemState.Completed or ActionItemState.Evaluated => Components.Ui.Tone.Success,
        ActionItemState.Aborted => Components.Ui.Tone.Stopped,
        _ => Components.Ui.Tone.Neutral,
    };

    public static Tone Tone(this RecommendationState state) => state switch
    {
        RecommendationState.Proposed => Components.Ui.Tone.Info,
        RecommendationState.UnderConsideration or RecommendationState.Postponed => Components.Ui.Tone.Waiting,
        RecommendationState.FollowedUp => Components.Ui.Tone.Progress,
        RecommendationState.Endorsed or RecommendationState.PartlyEndorsed
            or RecommendationState.Fulfilled or RecommendationState.Evaluated => Components.Ui.Tone.Success,
        RecommendationState.NotFollowedUp => Components.Ui.Tone.Danger,
        RecommendationState.Rejected or RecommendationState.Withdrawn => Components.Ui.Tone.Stopped,
        _ => Components.Ui.Tone.Neutral,
    };

    public static Tone Tone(this MeetingState state) => state switch
    {
        MeetingState.Called => Components.Ui.Tone.Info,
        MeetingState.Held => Components.Ui.Tone.Progress,
        MeetingState.Postponed or MeetingState.AwaitingApproval => Components.Ui.Tone.Waiting,
        MeetingState.Approved => Components.Ui.Tone.Success,
        MeetingState.Cancelled => Components.Ui.Tone.Stopped,
        _ => Components.Ui.Tone.Neutral,
    };

    public static Tone Tone(this AgreementState state) => state switch
    {
        AgreementState.UnderConsideration or AgreementState.UnderEvaluation => Components.Ui.Tone.Waiting,
        AgreementState.InForce => Components.Ui.Tone.Success,
        AgreementState.Expired => Components.Ui.Tone.Warning,
        AgreementState.Renewed or AgreementState.Terminated => Components.Ui.Tone.Stopped,
        _ => Components.Ui.Tone.Neutral,
    };

    public static Tone Tone(this ActionPlanState state) => state switch
    {
        ActionPlanState.InForce => Components.Ui.Tone.Success,
        ActionPlanState.Closed => Components.Ui.Tone.Stopped,
        _ => Components.Ui.Tone.Neutral,
    };

    public static Tone Tone(this PresenceState state) => state switch
    {
        PresenceState.Planned => Components.Ui.Tone.Info,
        PresenceState.Held => Components.Ui.Tone.Success,
        PresenceState.Dropped => Components.Ui.Tone.Danger,
        _ => Components.Ui.Tone.Neutral,
    };

    public static Tone Tone(this AnnualReportState state) => state switch
    {
        AnnualReportState.InReview => Components.Ui.Tone.Waiting,
        AnnualReportState.Approved or AnnualReportState.Presented or AnnualReportState.Published => Components.Ui.Tone.Success,
        AnnualReportState.Withdrawn => Components.Ui.Tone.Stopped,
        _ => Components.Ui.Tone.Neutral,
    };
}
