using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Where the conclusion is written while the meeting goes on, or the item is noted instead.</summary>
public sealed partial class ConclusionEditor(ConcludeItem conclude, PutOffItem putOff, MeetingQueries queries)
{
    private SharedText? _text;
    private MeetingView? _caughtUp;
    private bool _isWriting;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private ItemRow Newest => _caughtUp?.Head.LastChange > View.Head.LastChange && _caughtUp.Items.FirstOrDefault(i => i.Id == Item.Id) is { } now ? now : Item;

    private ItemConclusion Stands => new(Newest.Conclusion, Newest.IsNoted);

    private string? Author => (Newest == Item ? View : _caughtUp!).Authors.GetValueOrDefault(Item.Id.Value.ToString());

    private async Task PutOffAsync()
    {
        var put = await putOff.HandleAsync(View.Head.Id, Item.Id, CancellationToken.None);
        _refusal = put.Refusal;
        if (put.IsDone) await OnDone.InvokeAsync(AgendaTexts.PutOffDone(View.ReferenceOf(Item.Id)));
    }

    private async Task<Outcome> SaveAsync(ItemConclusion seen, ItemConclusion written)
    {
        var concluded = await conclude.HandleAsync(View.Head.Id, Item.Id, seen, written, CancellationToken.None);
        if (concluded.Refusal == ConcludeItem.ChangedByOther) _caughtUp = await queries.CatchUpAsync(View.Head.Id, View.Head.LastChange, CancellationToken.None);
        if (concluded.IsDone) _isWriting = false;
        StateHasChanged();
        return concluded;
    }
}
