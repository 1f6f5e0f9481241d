using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>The editions of the minutes of a meeting, the one in force first.</summary>
public sealed partial class EditionList
{
    [Parameter, EditorRequired] public required MeetingId Meeting { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<EditionRow> Editions { get; set; }
}
