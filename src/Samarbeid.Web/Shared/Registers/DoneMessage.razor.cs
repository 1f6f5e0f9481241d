using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Shared.Registers;

/// <summary>Says what was done, and takes the focus: what was pressed is often gone afterwards.</summary>
public sealed partial class DoneMessage
{
    private ElementReference _element;
    private DoneNote? _said;

    [Parameter, EditorRequired] public required DoneNote? Note { get; set; }

    /// <summary>A natural next step, as a link.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (ReferenceEquals(_said, Note)) return;

        _said = Note;
        if (Note is not null) await _element.FocusAsync();
    }
}
