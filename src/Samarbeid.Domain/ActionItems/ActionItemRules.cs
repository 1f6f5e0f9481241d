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
}
