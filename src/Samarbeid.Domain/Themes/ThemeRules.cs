using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Themes;

/// <summary>Why a step with a theme is refused.</summary>
public static class ThemeRules
{
    public static readonly Refusal NeedsTitle = new("Theme.NeedsTitle");
    public static readonly Refusal IsKept = new("Theme.IsKept");
    public static readonly Refusal NeedsReason = new("Theme.NeedsReason");
    public static readonly Refusal NotDue = new("Theme.NotDue");
    public static readonly Refusal OtherBody = new("Theme.OtherBody");
}
