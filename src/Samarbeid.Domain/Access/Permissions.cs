using static Samarbeid.Domain.Access.Operation;

namespace Samarbeid.Domain.Access;

/// <summary>The table of who may do what (tilgangsmatrise). docs/access.md shows it, and a test holds the two together.</summary>
public static class Permissions
{
    /// <summary>Whether the role has the operation in the scopes its grant reaches. What is not listed is refused.</summary>
    public static bool Allows(this Role role, Operation operation) => role switch
    {
        Role.PoliceContact => operation is ReadMeetings or WriteMeetings or ProposeItems or ReadMinutes or RemarkOnMinutes or WriteMinutes or ApproveMinutesAsChair
            or ReadRecommendations or WriteRecommendations or ReadActions or CommentOnActions or ContributeToActions or WriteActions
            or ReadActionPlans or WriteActionPlans
            or ReadReportDrafts or WriteReports or ReadApprovedReports
            or ReadAgreements or WriteAgreements or MarkCommitmentsForPolice or WriteContacts
            or DeliverToArchive or ReadComparisons,
        Role.Sheriff => operation is ReadMeetings or WriteMeetings or ProposeItems or ReadMinutes or RemarkOnMinutes or ApproveMinutesAsChair or ApproveMinutesForPolice
            or ReadRecommendations or ReadActions or CommentOnActions or ContributeToActions or WriteActions or ReadActionPlans
            or ReadReportDrafts or ApproveReports or PresentReports or ReadApprovedReports
            or ReadAgreements or SignAgreementsForPolice or MarkCommitmentsForPolice or WriteContacts or ReadComparisons,
        Role.Mayor => operation is ReadMeetings or ProposeItems or ReadMinutes or RemarkOnMinutes or ApproveMinutesAsChair
            or ReadRecommendations or AnswerRecommendations or ReadActions or CommentOnActions or ReadActionPlans or ReadApprovedReports
            or ReadAgreements or SignAgreementsForMunicipality or MarkCommitmentsForMunicipality,
        Role.MunicipalDirector => operation is ReadMeetings or ProposeItems or ReadMinutes or RemarkOnMinutes or ApproveMinutesAsChair
            or ReadRecommendations or AnswerRecommendations or ReadActions or CommentOnActions
            or WriteActionsOfMunicipality or ReadActionPlans or ReadApprovedReports
            or ReadAgreements or SignAgreementsForMunicipality or MarkCommitmentsForMunicipality,
        Role.SltCoordinator => operation is ReadMeetings or WriteMeetings or ProposeItems or ReadMinutes or RemarkOnMinutes or WriteMinutes or ApproveMinutesAsChair
            or ReadRecommendations or WriteRecommendations or ReadActions or CommentOnActions or ContributeToActions or WriteActions
            or ReadActionPlans or WriteActionPlans
            or ReadApprovedReports
            or ReadAgreements or WriteContacts
            or DeliverToArchive,
        Role.Secretary => operation is ReadMeetings or WriteMeetings or ProposeItems or ReadMinutes or RemarkOnMinutes or WriteMinutes or ApproveMinutesAsChair
            or ReadRecommendations or ReadActions or ReadActionPlans or PresentReports or PublishReports or ReadApprovedReports
            or ReadAgreements or WriteAgreements or MarkCommitmentsForMunicipality or WriteContacts
            or DeliverToArchive,
        Role.DistrictAnalyst => operation is ReadRecommendations or ReadReportDrafts or ReadApprovedReports
            or ReadAgreements or ReadComparisons,
        Role.Administrator => operation is AdministerAccess or SeeJobs,
        _ => false,
    };

    /// <summary>The roles that have the operation where their grants reach.</summary>
    public static IReadOnlyList<Role> RolesFor(Operation operation) => [.. Enum.GetValues<Role>().Where(role => role.Allows(operation))];

    /// <summary>Operations that concern the system rather than anybody's content, and so have no scope.</summary>
    public static bool HasNoScope(this Operation operation) => operation is AdministerAccess or SeeJobs;

    /// <summary>Operations that change something.</summary>
    public static bool Changes(this Operation operation) => operation is not (ReadMeetings or ReadMinutes
        or ReadRecommendations or ReadActions or ReadActionPlans or ReadReportDrafts or ReadApprovedReports or ReadAgreements or ReadComparisons or SeeJobs);
}
