using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui.Messages;

/// <summary>Asks before what cannot be undone: <c>if (await _dialog.AskAsync()) …</c></summary>
public sealed partial class ConfirmDialog
{
    private Dialog _dialog = null!;
    private TaskCompletionSource<bool>? _asked;
    private bool _answer;

    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>What will happen, and to what.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>The verb of what will be done.</summary>
    [Parameter] public string? ConfirmText { get; set; }

    [Parameter] public string? CancelText { get; set; }

    [Parameter] public bool IsDangerous { get; set; }

    /// <summary>True when confirmed; false when cancelled, by the button or by Esc.</summary>
    public Task<bool> AskAsync()
    {
        _asked?.TrySetResult(false);
        _asked = new();
        _answer = false;
        _dialog.Open();
        return _asked.Task;
    }

    private Task CloseWithAsync(bool answer)
    {
        _answer = answer;
        return _dialog.CloseAsync();
    }

    private void Answer() => _asked?.TrySetResult(_answer);
}
