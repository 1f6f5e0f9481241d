using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>The agenda: the way between the items, and while it is open the place where it is put in order.</summary>
public sealed partial class AgendaList(
    AddAgendaItem add, MoveAgendaItem move, MoveAgendaItemBefore moveBefore, RemoveAgendaItem remove, NavigationManager navigation)
{
    private readonly Dictionary<(AgendaItemId, int), ElementReference> _buttons = [];
    private ElementReference _new;
    private ElementReference _undo;
    private bool _isAdding;
    private ItemRow? _removed;
    private SingleUseKey _keyOfNew;
    private SingleUseKey _keyOfUndo;
    private Refusal? _refusal;
    private (AgendaItemId Item, int Step)? _toFocus;
    private bool _focusNew;
    private bool _focusUndo;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter] public AgendaItemId? Current { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private Dictionary<(AgendaItemId, int), ElementReference> Buttons => _buttons;

    private bool MayOrder => View.May.WriteMeeting && View.Head.State.HasLooseAgenda();

    private bool MayAdd => View.Head.State.HasOpenAgenda() ? View.May.WriteMeeting : View is { May.WriteMinutes: true, Head.State: MeetingState.Held };

    private bool ShowsConclusions => View.Head.State is MeetingState.Held or MeetingState.AwaitingApproval or MeetingState.Approved;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_toFocus is { } moved)
        {
            _toFocus = null;
            var at = View.Items.Select(i => i.Id).ToList().IndexOf(moved.Item);
            // At the end of the list the button that led there is disabled, so the one that leads back takes the focus.
            var step = at == 0 ? 1 : at == View.Items.Count - 1 ? -1 : moved.Step;
            if (_buttons.TryGetValue((moved.Item, step), out var button)) await button.FocusAsync();
        }

        if (_focusNew && !_isAdding) await _new.FocusAsync();
        if (_focusUndo && _removed is not null) await _undo.FocusAsync();
        _focusNew = _focusUndo = false;
    }

    private async Task MoveAsync(ItemRow item, int step)
    {
        var moved = await move.HandleAsync(View.Head.Id, View.Head.Version, item.Id, step, CancellationToken.None);
        _refusal = moved.Refusal;
        if (!moved.IsDone) return;

        var at = View.Items.ToList().IndexOf(item) + 1 + step;
        await OnDone.InvokeAsync(AgendaTexts.Moved(item.Title, at, View.Items.Count));
        _toFocus = (item.Id, step);
    }

    // What the browser says was dropped (js/order.js): «item before item», or «item before nothing». It counts only where both are on the list that was shown.
    private async Task DropAsync(ChangeEventArgs dropped)
    {
        if ((dropped.Value as string)?.Split(' ') is not [var what, var where] || Row(what) is not { } item) return;
        if (where.Length > 0 && Row(where) is null) return;

        var next = Row(where);
        var moved = await moveBefore.HandleAsync(View.Head.Id, View.Head.Version, item.Id, next?.Id, CancellationToken.None);
        _refusal = moved.Refusal;
        if (!moved.IsDone) return;

        var others = View.Items.Where(i => i != item).ToList();
        await OnDone.InvokeAsync(AgendaTexts.Moved(item.Title, next is null ? View.Items.Count : others.IndexOf(next) + 1, View.Items.Count));
    }

    private ItemRow? Row(string id) => View.Items.FirstOrDefault(i => i.Id.Value.ToString() == id);

    private async Task RemoveAsync(ItemRow item)
    {
        var removed = await remove.HandleAsync(View.Head.Id, View.Head.Version, item.Id, CancellationToken.None);
        _refusal = removed.Refusal;
        if (!removed.IsDone) return;

        // One from the queue lies there again, which is the way back.
        (_removed, _focusUndo, _keyOfUndo) = (item.IsProposed ? null : item, !item.IsProposed, SingleUseKey.New());
        _focusNew = item.IsProposed;
        await OnDone.InvokeAsync(item.IsProposed ? ProposalTexts.PutBack(item.Title) : AgendaTexts.Removed(item.Title));
    }

    private async Task RestoreAsync(ItemRow item)
    {
        var restored = await add.HandleAsync(
            _keyOfUndo, View.Head.Id, View.Head.Version, new(item.Kind, item.Title, item.Background, item.Position) { Plan = item.Plan }, CancellationToken.None);
        _refusal = restored.Refusal;
        if (!restored.IsDone) return;

        (_removed, _focusNew) = (null, true);
        await OnDone.InvokeAsync(AgendaTexts.Restored(item.Title));
    }

    private async Task<Outcome> AddAsync(ItemWords words)
    {
        var draft = new AgendaItemDraft(AgendaItemKind.Case, words.Title, words.Background) { Plan = words.Plan };
        var added = await add.HandleAsync(_keyOfNew, View.Head.Id, View.Head.Version, draft, CancellationToken.None);
        if (!added.IsDone) return added.WithoutValue;

        _isAdding = false;
        await OnDone.InvokeAsync(AgendaTexts.Added(words.Title.Trim()));
        navigation.NavigateTo(MeetingAddresses.Of(View.Head.Id, added.Value));
        return Outcome.Done;
    }

    private void StartAdding() => (_isAdding, _keyOfNew) = (true, SingleUseKey.New());

    private void StopAdding() => (_isAdding, _focusNew) = (false, true);

    private static string MarkOf(ItemRow item) =>
        item.IsPutOff ? AgendaTexts.PutOffMark : item.IsNoted ? AgendaTexts.Noted : item.IsSettled ? AgendaTexts.Settled : AgendaTexts.NotSettled;
}
