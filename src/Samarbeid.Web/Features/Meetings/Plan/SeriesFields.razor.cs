using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Whether the meeting comes again through the year, on which days, and whose cases it takes over.</summary>
public sealed partial class SeriesFields
{
    [Parameter, EditorRequired] public required SeriesModel Model { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<FormerAgenda> Former { get; set; }

    [Parameter] public bool HasDate { get; set; }

    /// <summary>The rhythm, or a day, was chosen or taken away.</summary>
    [Parameter] public EventCallback OnChange { get; set; }

    private static string CasesOf(FormerAgenda meeting) => meeting.Cases == 1 ? MeetingTexts.OneItem : MeetingTexts.ItemCount(meeting.Cases);
}
