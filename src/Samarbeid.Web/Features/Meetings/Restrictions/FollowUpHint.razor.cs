using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Says to whoever makes a recommendation or an action of a restricted item that it can be read by more than the item.</summary>
public sealed partial class FollowUpHint
{
    [Parameter, EditorRequired] public required ItemRow Item { get; set; }
}
