using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>A panel that has just been opened: it takes the focus, so that the next thing read is what it is about.</summary>
public sealed partial class PanelCard
{
    private readonly string _id = UniqueId.Next("panel");
    private ElementReference _heading;

    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await _heading.FocusAsync();
    }
}
