using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.MeetingBodies;

/// <summary>How the minutes of a body become approved (godkjenningsform).</summary>
public enum ApprovalForm
{
    /// <summary>Begge sider godkjenner: both sides say so.</summary>
    BothSides,

    /// <summary>Stilltiende samtykke: nobody has objected when the deadline runs out.</summary>
    Silent,

    /// <summary>I neste møte: the next meeting of the body approves them.</summary>
    NextMeeting,
}

/// <summary>What a body wants of the round in which its minutes are approved (godkjenningsregel). Each body has its own.</summary>
/// <param name="Form">How they become approved.</param>
/// <param name="ObjectionDays">Working days after they are sent within which the sides may object (frist for innvendinger), 1–60.</param>
/// <param name="TakesRemarks">Whether other members may send remarks to the round.</param>
public sealed record ApprovalRule(ApprovalForm Form, int ObjectionDays, bool TakesRemarks)
{
    public static readonly ApprovalRule Common = new(ApprovalForm.BothSides, 10, false);

    public Outcome Check() => ObjectionDays is < 1 or > 60 ? MeetingBodyRules.ObjectionDaysOutOfReach : Outcome.Done;

    /// <summary>What holds for a round that begins on a day, whatever the body decides later.</summary>
    public ApprovalTerms From(DateOnly sent, WorkingDays days) => new(Form, days.After(sent, ObjectionDays), TakesRemarks);
}

/// <summary>The terms of one round, as they were when it began.</summary>
/// <param name="Form">How the minutes become approved.</param>
/// <param name="ObjectBy">The last day to object.</param>
/// <param name="TakesRemarks">Whether other members may send remarks.</param>
public sealed record ApprovalTerms(ApprovalForm Form, DateOnly ObjectBy, bool TakesRemarks);
