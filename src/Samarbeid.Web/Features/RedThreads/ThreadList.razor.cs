using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.RedThreads;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>A red thread as a list within a list: each thing stands under what it comes of.</summary>
public sealed partial class ThreadList
{
    [Parameter, EditorRequired] public required ThreadView View { get; set; }

    private ThreadChallenge Challenge => View.Challenge;
}
