using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.ActionItems;

/// <summary>Why a change of an action is refused.</summary>
public static class ActionItemRules
{
    public static readonly Refusal StateForbids = new("ActionItem.StateForbids");
    public static readonly Refusal NeedsTitle = new("ActionItem.NeedsTitle");
    public static readonly Refusal NeedsResponsible = new("ActionItem.NeedsResponsible");
    public static readonly Refusal ResponsibleNotOffered = new("ActionItem.ResponsibleNotOffered");
    public static readonly Refusal RecommendationIsClosed = new("ActionItem.RecommendationIsClosed");
    public static readonly Refusal NeedsText = new("ActionItem.NeedsText");
    public static readonly Refusal NeedsResult = new("ActionItem.NeedsResult");
    public static readonly Refusal TextTooLong = new("ActionItem.TextTooLong");
    public static readonly Refusal DueDateHasPassed = new("ActionItem.DueDateHasPassed");
    public static readonly Refusal ReviewDateHasPassed = new("ActionItem.ReviewDateHasPassed");
    public static readonly Refusal ExtensionMustBeLater = new("ActionItem.ExtensionMustBeLater");
    public static readonly Refusal EffectInterval = new("ActionItem.EffectInterval");
    public static readonly Refusal EffectNeedsIndicator = new("ActionItem.EffectNeedsIndicator");
    public static readonly Refusal EffectUnitTooLong = new("ActionItem.EffectUnitTooLong");
    public static readonly Refusal EffectValueUnfit = new("ActionItem.EffectValueUnfit");
    public static readonly Refusal StepNeedsText = new("ActionItem.StepNeedsText");
    public static readonly Refusal StepIsRemoved = new("ActionItem.StepIsRemoved");
    public static readonly Refusal StepsRemain = new("ActionItem.StepsRemain");
    public static readonly Refusal TooManySteps = new("ActionItem.TooManySteps");
    public static readonly Refusal AssigneeNotOffered = new("ActionItem.AssigneeNotOffered");
    public static readonly Refusal LinkUnfit = new("ActionItem.LinkUnfit");
    public static readonly Refusal LinkTitleTooLong = new("ActionItem.LinkTitleTooLong");
    public static readonly Refusal TooMuchEvidence = new("ActionItem.TooMuchEvidence");
    public static readonly Refusal ContributorNotOffered = new("ActionItem.ContributorNotOffered");
    public static readonly Refusal ContributorIsResponsible = new("ActionItem.ContributorIsResponsible");
    public static readonly Refusal TooManyContributors = new("ActionItem.TooManyContributors");
}
