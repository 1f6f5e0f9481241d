using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.ActionItems.Read;

/// <summary>The red thread above an action: challenge, meeting, recommendation, as far as the person may read them.</summary>
public sealed partial class ActionItemThread
{
    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }
}
