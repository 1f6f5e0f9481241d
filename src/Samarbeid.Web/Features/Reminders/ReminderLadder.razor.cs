using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>The reminders of one action: which steps are taken, which comes next and when.</summary>
public sealed partial class ReminderLadder(LadderQueries queries)
{
    private Ladder? _ladder;
    private (ActionItemId, int)? _read;

    [Parameter, EditorRequired] public required ActionItemId Action { get; set; }

    /// <summary>Of the action; read anew when it changes.</summary>
    [Parameter, EditorRequired] public required int Version { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_read == (Action, Version)) return;

        _read = (Action, Version);
        _ladder = await queries.FindAsync(Action, CancellationToken.None);
    }
}
