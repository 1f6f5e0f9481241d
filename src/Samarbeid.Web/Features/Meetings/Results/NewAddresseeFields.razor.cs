using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>An addressee that is not in the register yet, with its contact person.</summary>
public sealed partial class NewAddresseeFields
{
    [Parameter, EditorRequired] public required RecommendationModel Form { get; set; }

    [Parameter, EditorRequired] public required ResultChoices Choices { get; set; }
}
