using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>Whether one person is there, for which part of the meeting, and whether they take part in the item that is looked at.</summary>
public sealed partial class PresenceForm(ChangePresence change, ChangeGuest changeGuest, RemoveGuest removeGuest, NorwegianCalendar calendar)
{
    private readonly string _id = UniqueId.Next("oppmote");
    private readonly PresenceModel _form = new();
    private ElementReference _heading;
    private PresenceEntry _seen = null!;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter, EditorRequired] public required PresenceLine Line { get; set; }

    /// <summary>Everybody, of whom one may chair the item.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<PresenceLine> Lines { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    /// <summary>Whoever chairs the item does not take part in it.</summary>
    private bool NeedsActingChair => Line.Person is { } person && (person == View.Head.ChairId || Line.IsChair) && !_form.TakesPart(View, Item.Id);

    // What the clock says is when they come or go, if the meeting is at the item.
    private TimeOnly? Now => View.Head.CurrentItem != Item.Id ? null
        : new TimeOnly(NorwegianCalendar.Local(calendar.Now).Hour, NorwegianCalendar.Local(calendar.Now).Minute);

    // What stands there while the form is open may be another's by now; the step finds out.
    protected override void OnInitialized()
    {
        _seen = Line.Entry;
        _form.Read(_seen);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await _heading.FocusAsync();
    }

    private Task ComeNowAsync()
    {
        _form.Presence = Presence.Present;
        (_form.First, _form.Came) = (Item.Id.Value.ToString(), Now);
        // Who left before and comes back has left no more.
        if (_form.Entry.Stay.Last is { } last && View.PositionOf(last) < Item.Position) (_form.Last, _form.Left) = ("", null);
        return SaveAsync();
    }

    private Task LeaveNowAsync()
    {
        (_form.Last, _form.Left) = (Item.Id.Value.ToString(), Now);
        return SaveAsync();
    }

    private async Task SaveAsync()
    {
        // The chair who is back chairs again.
        var wanted = _form.Entry with { ActingChair = NeedsActingChair ? _form.Entry.ActingChair : Line.Person == View.Head.ChairId ? null : _seen.ActingChair };
        var saved = Line.Person is { } person
            ? await change.HandleAsync(View.Head.Id, Item.Id, person, _seen, wanted, CancellationToken.None)
            : await changeGuest.HandleAsync(View.Head.Id, Line.Guest!.Value, _seen.Stay, wanted.Stay, CancellationToken.None);
        _refusal = saved.Refusal;
        if (saved.IsDone) await OnDone.InvokeAsync(AttendingTexts.Saved(Line.Name));
    }

    private async Task RemoveAsync(MeetingGuestId guest)
    {
        var removed = await removeGuest.HandleAsync(View.Head.Id, guest, CancellationToken.None);
        _refusal = removed.Refusal;
        if (removed.IsDone) await OnDone.InvokeAsync(AttendingTexts.Removed(Line.Name));
    }
}

/// <summary>What the form holds while it is filled in.</summary>
internal sealed class PresenceModel
{
    public Presence Presence { get; set; }
    public string First { get; set; } = "";
    public TimeOnly? Came { get; set; }
    public string Last { get; set; } = "";
    public TimeOnly? Left { get; set; }
    public string Ground { get; set; } = "";
    public string ActingChair { get; set; } = "";

    public PresenceEntry Entry => new(
        Presence, Presence is Presence.Present ? new(ItemOf(First), First.Length > 0 ? Came : null, ItemOf(Last), Last.Length > 0 ? Left : null) : Stay.Whole,
        Presence is Presence.Present && Enum.TryParse<DisqualificationGround>(Ground, out var ground) ? ground : null,
        Guid.TryParse(ActingChair, out var acting) ? new PersonId(acting) : null);

    public void Read(PresenceEntry entry)
    {
        Presence = entry.Presence;
        (First, Came) = (entry.Stay.First?.Value.ToString() ?? "", entry.Stay.Came);
        (Last, Left) = (entry.Stay.Last?.Value.ToString() ?? "", entry.Stay.Left);
        (Ground, ActingChair) = (entry.Ground?.ToString() ?? "", entry.ActingChair?.ToString() ?? "");
    }

    public bool TakesPart(MeetingView view, AgendaItemId item) =>
        Entry is { Presence: Presence.Present, Ground: null } entry && entry.Stay.Covers(view.PositionOf, item);

    private static AgendaItemId? ItemOf(string value) => Guid.TryParse(value, out var id) ? new(id) : null;
}
