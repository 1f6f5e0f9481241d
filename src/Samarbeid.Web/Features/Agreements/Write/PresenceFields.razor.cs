using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Where and when the police are to be present: the plan the days are made of.</summary>
public sealed partial class PresenceFields
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    [Parameter, EditorRequired] public required PromiseModel Form { get; set; }

    [Parameter] public EventCallback OnKind { get; set; }
}
