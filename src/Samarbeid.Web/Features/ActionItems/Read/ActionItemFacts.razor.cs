using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.ActionItems.Read;

/// <summary>Who, by when, how often it was put off.</summary>
public sealed partial class ActionItemFacts
{
    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }
}
