using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui.Messages;

/// <summary>A button of a step that nobody can take back: it asks before the step is taken.</summary>
public sealed partial class AskedButton
{
    private ConfirmDialog _dialog = null!;

    /// <summary>The verb of the step.</summary>
    [Parameter, EditorRequired] public required string Text { get; set; }

    [Parameter] public string Class { get; set; } = "btn-primary";

    /// <summary>An icon before the verb.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    [Parameter] public EventCallback OnConfirmed { get; set; }

    private async Task AskAsync()
    {
        if (await _dialog.AskAsync()) await OnConfirmed.InvokeAsync();
    }
}
