namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>Why something needs the person today; the order is that of the page.</summary>
public enum TodayKind
{
    AnswerCall,
    OverdueAction,
    HoldOver,
    EvaluateEffect,
    OverdueOfOthers,
    SilentAddressee,
    Answer,
    ApproveMinutes,
    ApproveCorrection,
    SignAgreement,
    AnswerObjection,
    ReviewReport,
    AnswerEvaluation,
    MarkPresence,
    DoAssignment,
    DecideProposal,
    WriteMinutes,
    SettleCommitments,
    ActionSoon,
}

/// <summary>One thing that needs the person, and where it is done.</summary>
/// <param name="Where">The body or the municipality.</param>
public sealed record TodayItem(TodayKind Kind, string What, string Where, DateOnly? Due, string Href);
