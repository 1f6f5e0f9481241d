using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Date, time, place and chair, for planning and for finding a new date.</summary>
public sealed partial class MeetingTimeFields
{
    [Parameter, EditorRequired] public required MeetingTimeModel Model { get; set; }

    [Parameter, EditorRequired] public required IEnumerable<ChairOption> Chairs { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>The meeting is called for its day.</summary>
    [Parameter] public bool HasFixedDate { get; set; }

    [Parameter] public EventCallback OnDate { get; set; }
}
