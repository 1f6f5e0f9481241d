using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui.Messages;

/// <summary>Says above the page that the database did not answer, until a step is taken that it answers.</summary>
public sealed partial class OutageNotice
{
    private bool _isShown;

    [Parameter] public RenderFragment? ChildContent { get; set; }

    internal void Show() => Set(true);

    internal void Clear() => Set(false);

    private void Set(bool isShown)
    {
        if (isShown == _isShown) return;

        _isShown = isShown;
        StateHasChanged();
    }
}
