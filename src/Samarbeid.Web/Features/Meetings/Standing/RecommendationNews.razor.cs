using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Web.Features.Meetings.Standing;

/// <summary>What a body hears of its recommendations: answers since its last meeting, with why and what is proposed instead, and those that nobody has answered.</summary>
public sealed partial class RecommendationNews
{
    [Parameter, EditorRequired] public required SinceLastView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }
}
