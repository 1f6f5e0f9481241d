using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>Who is there for the item that is looked at, and who is not; entered one by one while the meeting goes on.</summary>
public sealed partial class PresenceCard(ChangePresence change, WelcomeGuest welcome)
{
    private readonly string _id = UniqueId.Next("til-stede");
    private SingleUseKey _key = SingleUseKey.New();
    private Guid? _open;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private IReadOnlyList<PresenceLine> Lines { get; set; } = [];

    private bool MayChange => View is { Head.State: MeetingState.Held, May.WriteMinutes: true };

    private bool IsOver => View.Head.State is not MeetingState.Held;

    private bool ChairIsAway => View.Head.State is MeetingState.Held && !Lines.Any(l => l is { IsChair: true, IsHere: true });

    protected override void OnParametersSet() => Lines = ItemPresence.Of(View, Item);

    private void Open(PresenceLine line) => (_open, _refusal) = (KeyOf(line), null);

    private void Close() => _open = null;

    private Task SavedAsync(string said)
    {
        Close();
        return OnDone.InvokeAsync(said);
    }

    private async Task AddAsync(PersonChoice guest)
    {
        var entered = View.Attendances.FirstOrDefault(a => a.Id == guest.Id);
        var seen = new PresenceEntry(entered?.Presence ?? Presence.NoShow, entered?.Stay ?? Stay.Whole, Item.Disqualified.FirstOrDefault(d => d.Id == guest.Id)?.Ground, Item.ActingChair);
        var added = await change.HandleAsync(View.Head.Id, Item.Id, guest.Id, seen, seen with { Presence = Presence.Present }, CancellationToken.None);
        _refusal = added.Refusal;
        if (added.IsDone) await OnDone.InvokeAsync(PanelTexts.GuestAdded(guest.Name));
    }

    private async Task WelcomeAsync(string typed)
    {
        var welcomed = await welcome.HandleAsync(_key, View.Head.Id, typed, CancellationToken.None);
        _refusal = welcomed.Refusal;
        if (!welcomed.IsDone) return;

        _key = SingleUseKey.New();
        await OnDone.InvokeAsync(PanelTexts.GuestAdded(MeetingGuest.Read(typed).Name));
    }

    private static Guid KeyOf(PresenceLine line) => line.Person?.Value ?? line.Guest!.Value.Value;

    private static string AboutOf(PresenceLine line) =>
        string.Join(", ", new[] { line.About, line.IsChair ? AttendingTexts.Chairs : "" }.Where(w => w.Length > 0));
}
