using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Where it is noted what is said on an item. The notes are for whoever writes the minutes, and no part of them.</summary>
public sealed partial class NotesEditor(TakeNotes take, MeetingQueries queries)
{
    private MeetingView? _caughtUp;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool ForgetsNotes => View.Head.ForgetsNotes;

    private ItemRow Newest => _caughtUp?.Head.LastChange > View.Head.LastChange && _caughtUp.Items.FirstOrDefault(i => i.Id == Item.Id) is { } now ? now : Item;

    private string? Author => (Newest == Item ? View : _caughtUp!).Authors.GetValueOrDefault(Item.Id.Value.ToString());

    private async Task<Outcome> SaveAsync(ItemConclusion seen, ItemConclusion written)
    {
        var taken = await take.HandleAsync(View.Head.Id, Item.Id, seen.Text, written.Text, CancellationToken.None);
        if (taken.Refusal == ConcludeItem.ChangedByOther) _caughtUp = await queries.CatchUpAsync(View.Head.Id, View.Head.LastChange, CancellationToken.None);
        StateHasChanged();
        return taken;
    }
}
