using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Whether the meeting is at the item, how long it has taken, and what comes next.</summary>
public sealed partial class ItemProgress(TakeUpItem takeUp)
{
    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    private bool IsCurrent => View.Head.CurrentItem == Item.Id;

    private ItemRow? Next => View.Items.FirstOrDefault(i => i.Position > Item.Position);

    private async Task TakeUpAsync(AgendaItemId? item)
    {
        if ((await takeUp.HandleAsync(View.Head.Id, item, CancellationToken.None)).IsDone)
            await OnDone.InvokeAsync(item is null ? LiveTexts.InBreak : LiveTexts.TakenUp(View.ReferenceOf(Item.Id)));
    }
}
