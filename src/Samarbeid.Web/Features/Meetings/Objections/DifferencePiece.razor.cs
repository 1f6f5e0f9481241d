using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>Words of a difference, which a screen reader hears the beginning and the end of.</summary>
public sealed partial class DifferencePiece
{
    [Parameter, EditorRequired] public required DifferencePart Part { get; set; }
}
