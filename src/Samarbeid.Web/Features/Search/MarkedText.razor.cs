using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Web.Features.Search;

/// <summary>A text with the words that were searched for marked.</summary>
public sealed partial class MarkedText
{
    [Parameter, EditorRequired] public required string Text { get; set; }

    [Parameter, EditorRequired] public required SearchTerms Terms { get; set; }
}
