namespace Samarbeid.Domain.Access;

/// <summary>What a person may be allowed to do. Reading is asked for as well as writing.</summary>
public enum Operation
{
    ReadMeetings,
    WriteMeetings,
    AnswerNotices,
    ProposeItems,
    ReadMinutes,
    RemarkOnMinutes,
    WriteMinutes,
    ApproveMinutesAsChair,
    ApproveMinutesForPolice,
    ReadRecommendations,
    WriteRecommendations,
    AnswerRecommendations,
    ReadActions,
    CommentOnActions,
    WriteActions,
    WriteActionsOfMunicipality,
    ReadReportDrafts,
    WriteReports,
    ApproveReports,
    PresentReports,
    PublishReports,
    ReadApprovedReports,
    AdministerAccess,
    SeeJobs,
}
