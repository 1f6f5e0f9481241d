using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>The bodies a person reads about, with what they were promised in a year and what was kept.</summary>
public sealed partial class PresenceBodies
{
    [Parameter, EditorRequired] public required IReadOnlyList<BodyPresence> Bodies { get; set; }

    [Parameter, EditorRequired] public required int Year { get; set; }

    [Parameter, EditorRequired] public required int Month { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<Segment> Years { get; set; }
}
