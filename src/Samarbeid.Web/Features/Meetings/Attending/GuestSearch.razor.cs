using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Samarbeid.Web.Features.Meetings.Results;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>Finds a person of the register who was at the meeting without being a member.</summary>
public sealed partial class GuestSearch(MeetingPeopleQueries queries)
{
    private const int ShortestTerm = 2;

    private string _term = "";
    private string? _said;
    private IReadOnlyList<PersonChoice> _found = [];

    [Parameter] public EventCallback<PersonChoice> OnChosen { get; set; }

    /// <summary>Somebody who is in no register, as typed: «Kari Nordmann, barnevernet».</summary>
    [Parameter] public EventCallback<string> OnNamed { get; set; }

    private async Task SearchAsync()
    {
        var asked = _term.Trim();
        var found = asked.Length < ShortestTerm ? [] : await queries.SearchAsync(asked, CancellationToken.None);
        if (asked != _term.Trim()) return;

        _found = found;
        _said = asked.Length >= ShortestTerm && found.Count == 0 && !OnNamed.HasDelegate
            ? PanelTexts.NoGuestFound(asked)
            : null;
    }

    // When the key is let go: the browser tells once more what stands in the field when it is pressed. Enter takes it, unless the register has somebody called so.
    private Task KeyAsync(KeyboardEventArgs key) => key.Key is "Enter" && OnNamed.HasDelegate && _found.Count == 0 ? NameAsync() : Task.CompletedTask;

    private async Task NameAsync()
    {
        var typed = _term.Trim();
        if (typed.Length <= ShortestTerm) return;

        (_term, _found, _said) = ("", [], null);
        await OnNamed.InvokeAsync(typed);
    }

    private async Task ChooseAsync(PersonChoice guest)
    {
        (_term, _found) = ("", []);
        _said = PanelTexts.GuestAdded(guest.Name);
        await OnChosen.InvokeAsync(guest);
    }
}
