using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Recommendations.Read;

/// <summary>What an answer says beside its words: when it comes, and what is proposed instead.</summary>
public sealed partial class ReplyTerms
{
    [Parameter, EditorRequired] public required ReplyLine Reply { get; set; }
}
