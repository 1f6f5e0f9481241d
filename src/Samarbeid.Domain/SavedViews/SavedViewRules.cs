using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.SavedViews;

/// <summary>Why a view is not saved or changed.</summary>
public static class SavedViewRules
{
    public static readonly Refusal NeedsName = new("SavedView.NeedsName");
    public static readonly Refusal NameIsTaken = new("SavedView.NameIsTaken");
    public static readonly Refusal ChoicesTooLong = new("SavedView.ChoicesTooLong");
    public static readonly Refusal TooMany = new("SavedView.TooMany");
}
