using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Samarbeid.Web.Components.Ui.Messages;

/// <summary>A modal dialog on the browser's own: focus goes in and stays in, Esc closes, focus goes back.</summary>
public sealed partial class Dialog(IJSRuntime script)
{
    private readonly string _id = UniqueId.Next("dialog");
    private ElementReference _element;
    private bool _isOpen;
    private bool _toShow;

    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>The buttons, the safe one first.</summary>
    [Parameter] public RenderFragment? Footer { get; set; }

    /// <summary>After it was closed in any way, Esc included.</summary>
    [Parameter] public EventCallback OnClosed { get; set; }

    public void Open()
    {
        _isOpen = _toShow = true;
        StateHasChanged();
    }

    public async Task CloseAsync() => await script.InvokeVoidAsync("samarbeid.closeDialog", _element);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toShow) return;

        _toShow = false;
        await script.InvokeVoidAsync("samarbeid.openDialog", _element);
    }

    private Task ClosedAsync()
    {
        _isOpen = false;
        return OnClosed.InvokeAsync();
    }
}
