using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>What is asked for before a day is moved or dropped.</summary>
public enum PresenceAsk
{
    Move,
    Drop,
}

/// <summary>One planned day: when, where, what became of it, and what can be said of it.</summary>
public sealed partial class PresenceItem
{
    private PresenceAsk? _form;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required PresenceRow Row { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>Says something of the day; what is refused stays here.</summary>
    [Parameter, EditorRequired] public required Func<PresenceMark, Task<Refusal?>> Mark { get; set; }

    [Parameter] public bool WithBody { get; set; }

    private string Day => NorwegianFormat.Weekday(Row.Date, Today);

    private string? Note => Row switch
    {
        { State: PresenceState.Holiday } => PresenceTexts.HolidayNote,
        { State: PresenceState.Dropped } => Row.Reason,
        { IsMoved: true } => PresenceTexts.MovedFrom(NorwegianFormat.Weekday(Row.PlannedOn, Today), PresenceWords.Hours(Row.PlannedFrom, Row.PlannedUntil)),
        { AvoidsHoliday: true } => PresenceTexts.MovedFromHoliday(NorwegianFormat.Weekday(Row.RhythmDay, Today)),
        _ => null,
    };

    private async Task<Refusal?> SayAsync(PresenceMark said)
    {
        _refusal = await Mark(said);
        if (_refusal is null) _form = null;
        StateHasChanged();
        return _refusal;
    }
}
