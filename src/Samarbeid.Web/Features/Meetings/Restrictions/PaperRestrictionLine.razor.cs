using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Whether one paper is kept from the public by itself, and the way to change that.</summary>
public sealed partial class PaperRestrictionLine(RestrictPaper restrict, LiftPaperRestriction lift)
{
    private bool _isOpen;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required PaperRow Paper { get; set; }

    [Parameter, EditorRequired] public required bool MayWrite { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private NewRestriction? Present => Paper.Restriction is { } present ? new(present.Basis, null, present.Until, present.Reason) : null;

    private async Task<Outcome> RestrictAsync(NewRestriction how)
    {
        var restricted = await restrict.HandleAsync(View.Head.Id, Paper.Id, Paper.Version, how, CancellationToken.None);
        if (!restricted.IsDone) return restricted;

        _isOpen = false;
        await OnDone.InvokeAsync(RestrictionTexts.PaperRestricted);
        return restricted;
    }

    private async Task LiftAsync()
    {
        var lifted = await lift.HandleAsync(View.Head.Id, Paper.Id, CancellationToken.None);
        _refusal = lifted.Refusal;
        if (lifted.IsDone) await OnDone.InvokeAsync(RestrictionTexts.PaperLifted);
    }
}
