using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>What is changed in a text, under the headings it stands under: what is taken out is struck through, what is new is underlined, and each says so in words.</summary>
public sealed partial class DifferenceView
{
    [Parameter, EditorRequired] public required IReadOnlyList<DifferenceLine> Lines { get; set; }
}
