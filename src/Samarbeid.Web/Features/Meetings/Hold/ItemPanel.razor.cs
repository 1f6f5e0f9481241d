using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>The open item: its background, what was agreed, and what came of it.</summary>
public sealed partial class ItemPanel(ChangeAgendaItem change, TakeUpItem takeUp)
{
    private readonly string _id = UniqueId.Next("sak");
    private ElementReference _heading;
    private bool _isEditing;
    private int _opened;
    private bool _toFocus;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>Whether the person has just chosen the item, so that reading goes on there.</summary>
    [Parameter] public bool TakesFocus { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private int Index => View.Items.ToList().FindIndex(i => i.Id == Item.Id);

    private string Place => Item.Reference(View.Head.Kind)
        ?? AgendaTexts.ItemOf(Index + 1, View.Items.Count);

    private string ConclusionText => Item switch
    {
        { IsNoted: true } => AgendaTexts.IsNoted,
        { IsPutOff: true } => AgendaTexts.IsPutOff,
        { Conclusion.Length: > 0 } => Item.Conclusion,
        _ when View.Head.State.IsAhead() => AgendaTexts.NoConclusionYet,
        _ => AgendaTexts.ConclusionMissing,
    };

    protected override void OnInitialized() => _toFocus = TakesFocus;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _heading.FocusAsync();
    }

    private ItemRow? Neighbour(int step) => View.Items.ElementAtOrDefault(Index + step);

    // From the item the meeting is at, whoever writes the minutes takes the meeting along; from another only the page goes on.
    private async Task GoOnAsync(ItemRow next)
    {
        if (View.Head.State is not MeetingState.Held || !View.May.WriteMinutes || View.Head.CurrentItem != Item.Id) return;

        await takeUp.HandleAsync(View.Head.Id, next.Id, CancellationToken.None);
        await OnDone.InvokeAsync(LiveTexts.TakenUp(View.ReferenceOf(next.Id)));
    }

    private async Task<Outcome> ChangeAsync(ItemWords words)
    {
        var changed = await change.HandleAsync(View.Head.Id, _opened, Item.Id, words.Title, words.Background, words.Plan, CancellationToken.None);
        if (!changed.IsDone) return changed;

        StopEditing();
        await OnDone.InvokeAsync(AgendaTexts.Changed);
        return changed;
    }

    private void StopEditing() => (_isEditing, _toFocus) = (false, true);
}
