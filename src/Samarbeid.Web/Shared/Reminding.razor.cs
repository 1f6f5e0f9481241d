using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Shared;

/// <summary>The button that reminds whoever is waited for (Purr): once a day, and it says so when it is used.</summary>
public sealed partial class Reminding
{
    private Refusal? _refusal;

    /// <summary>The day it was done last.</summary>
    [Parameter, EditorRequired] public required DateOnly? RemindedOn { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>Does it, and says how many are reminded.</summary>
    [Parameter, EditorRequired] public required Func<Task<Outcome<int>>> Remind { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    private bool IsUsed => RemindedOn >= Today;

    private async Task RemindAsync()
    {
        var reminded = await Remind();
        _refusal = reminded.Refusal;
        if (reminded.IsDone) await OnDone.InvokeAsync(reminded.Value == 1 ? RemindingTexts.RemindedOne : RemindingTexts.Reminded(reminded.Value));
    }
}
