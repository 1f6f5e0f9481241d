using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>How long an item has taken beside how long it was planned to (sakens klokke). The browser counts the seconds (js/clock.js), so that
/// the server has nothing to send; a screen reader reads them when it comes there, and not each second.</summary>
public sealed partial class ItemClock(NorwegianCalendar calendar)
{
    [Parameter, EditorRequired] public required MeetingHead Head { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    private bool Runs => Head.CurrentItem == Item.Id;

    private int Used => Item.SecondsUsed + (Runs && Head.CurrentSince is { } since ? (int)Math.Max(0, (calendar.Now - since).TotalSeconds) : 0);

    // Tells the browser that the seconds are counted anew from here.
    private string At => string.Create(CultureInfo.InvariantCulture, $"{Head.LastChange}-{Used}");
}
