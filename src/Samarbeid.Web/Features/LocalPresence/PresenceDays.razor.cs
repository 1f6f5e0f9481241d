using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>Planned days with what can be said of them; what is over and unsaid comes first. One press says it, and the next takes it back.</summary>
public sealed partial class PresenceDays(MarkPresence mark)
{
    private readonly Dictionary<(PresenceDayId, int, PresenceMark), SingleUseKey> _keys = [];
    private string? _done;
    private Refusal? _refusal;
    private Func<Task>? _undo;

    [Parameter, EditorRequired] public required IReadOnlyList<PresenceRow> Unmarked { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<PresenceRow> Days { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>The month of the days; null where none is shown.</summary>
    [Parameter] public string? Month { get; set; }

    [Parameter] public bool WithBody { get; set; }

    /// <summary>Reads the page anew.</summary>
    [Parameter] public EventCallback OnChanged { get; set; }

    /// <summary>Leads to other months.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private async Task<Refusal?> MarkAsync(PresenceRow row, PresenceMark said)
    {
        // The same press, come twice, is the same step.
        if (!_keys.TryGetValue((row.Id, row.Version, said), out var key)) _keys[(row.Id, row.Version, said)] = key = SingleUseKey.New();
        var outcome = await mark.HandleAsync(key, row.Id, row.Version, said, CancellationToken.None);
        _refusal = outcome.Refusal == PersistenceRules.Stale ? outcome.Refusal : null;
        (_done, _undo) = outcome.IsDone ? (TextOf(row, said), UndoOf(row, said)) : (null, null);
        if (outcome.IsDone || outcome.Refusal == PersistenceRules.Stale) await OnChanged.InvokeAsync();
        StateHasChanged();
        return outcome.Refusal;
    }

    private Func<Task>? UndoOf(PresenceRow row, PresenceMark said) => said switch
    {
        PresenceMark.Moved => () => MarkAsync(row with { Version = row.Version + 1 }, new PresenceMark.Moved(row.Date, row.StartsAt, row.EndsAt)),
        PresenceMark.TakenBack => null,
        _ => () => MarkAsync(row with { Version = row.Version + 1 }, new PresenceMark.TakenBack()),
    };

    private string TextOf(PresenceRow row, PresenceMark said)
    {
        var day = NorwegianFormat.Weekday(row.Date, Today);
        return said switch
        {
            PresenceMark.Held => PresenceTexts.WasHeld(day),
            PresenceMark.Moved moved => PresenceTexts.WasMoved(day, NorwegianFormat.Weekday(moved.To, Today)),
            PresenceMark.Dropped => PresenceTexts.WasDropped(day),
            _ => PresenceTexts.WasTakenBack(day),
        };
    }
}
