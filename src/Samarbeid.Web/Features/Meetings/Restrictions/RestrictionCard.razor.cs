using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Whether an item is kept from the public, by what and how long, and the way to change that.</summary>
public sealed partial class RestrictionCard(RestrictItem restrict, LiftRestriction lift)
{
    private ElementReference _open;
    private bool _isOpen;
    private bool _toFocus;
    private NewRestriction? _lifted;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool MayWrite => Item.Kind is AgendaItemKind.Case or AgendaItemKind.SituationPicture or AgendaItemKind.AnyOtherBusiness
        && (View.Head.State.HasOpenAgenda() ? View.May.WriteMeeting : View is { Head.State: MeetingState.Held, May.WriteMinutes: true });

    private NewRestriction? Present => Item.Restriction is { } present ? new(present.Basis, present.PublicTitle, present.Until, present.Reason) : null;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _open.FocusAsync();
    }

    private async Task<Outcome> RestrictAsync(NewRestriction how)
    {
        var restricted = await restrict.HandleAsync(View.Head.Id, View.Head.Version, Item.Id, how, CancellationToken.None);
        if (!restricted.IsDone)
        {
            if (!_isOpen) _refusal = restricted.Refusal;
            return restricted;
        }

        _lifted = null;
        Close();
        await OnDone.InvokeAsync(RestrictionTexts.Restricted);
        return restricted;
    }

    private async Task LiftAsync()
    {
        var present = Present;
        var lifted = await lift.HandleAsync(View.Head.Id, View.Head.Version, Item.Id, CancellationToken.None);
        _refusal = lifted.Refusal;
        if (!lifted.IsDone) return;

        _lifted = present;
        await OnDone.InvokeAsync(RestrictionTexts.Lifted);
    }

    private void Close() => (_isOpen, _toFocus, _refusal) = (false, true, null);
}
