using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>The entries of a year in order, with the numbers they have in the picture.</summary>
public sealed partial class WheelList
{
    private WheelEntryModel? _form;
    private bool _isPlanning;

    /// <summary>What the picture is described by.</summary>
    [Parameter, EditorRequired] public required string Id { get; set; }

    [Parameter, EditorRequired] public required WheelView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<WheelDone> OnDone { get; set; }

    [Parameter] public EventCallback<Refusal> OnRefused { get; set; }

    // What has been is not planned any more.
    private IReadOnlyList<WheelRow> ToPlan => [.. View.Rows.Where(row => row.IsToPlan && row.Date >= Today)];

    private void Open(WheelEntryKind kind) => _form = new() { Kind = kind };

    private Task SavedAsync(WheelDone done)
    {
        (_form, _isPlanning) = (null, false);
        return OnDone.InvokeAsync(done);
    }
}
