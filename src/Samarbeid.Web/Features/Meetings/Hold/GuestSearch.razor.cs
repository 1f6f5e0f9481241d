using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Features.Meetings.Results;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Finds a person of the register who was at the meeting without being a member.</summary>
public sealed partial class GuestSearch(MeetingPeopleQueries queries)
{
    private const int ShortestTerm = 2;

    private string _term = "";
    private string? _said;
    private IReadOnlyList<PersonChoice> _found = [];

    [Parameter] public EventCallback<PersonChoice> OnChosen { get; set; }

    private async Task SearchAsync()
    {
        var asked = _term.Trim();
        var found = asked.Length < ShortestTerm ? [] : await queries.SearchAsync(asked, CancellationToken.None);
        if (asked != _term.Trim()) return;

        _found = found;
        _said = asked.Length >= ShortestTerm && found.Count == 0
            ? PanelTexts.NoGuestFound(asked)
            : null;
    }

    private async Task ChooseAsync(PersonChoice guest)
    {
        (_term, _found) = ("", []);
        _said = PanelTexts.GuestAdded(guest.Name);
        await OnChosen.InvokeAsync(guest);
    }
}
