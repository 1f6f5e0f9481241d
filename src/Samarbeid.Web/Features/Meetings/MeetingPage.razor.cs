using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>One meeting from plan to approved minutes: where it is, its agenda, and the item that is open.</summary>
public sealed partial class MeetingPage(MeetingQueries queries, NorwegianCalendar calendar, NavigationManager navigation)
{
    private MeetingView? _view;
    private MeetingView? _opened;
    private MeetingPanel _panel;
    private string? _status;
    private DateOnly _today;
    private bool _hasChosen;
    private Guid? _lastItem;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = MeetingAddresses.ItemKey)] private string? ItemText { get; set; }

    [SupplyParameterFromQuery(Name = MeetingAddresses.JustPlannedKey)] private string? IsNew { get; set; }

    private Guid? ItemId => Asked.Id(ItemText);

    private ItemRow? CurrentItem => _view!.Items.FirstOrDefault(i => i.Id.Value == ItemId) ?? (_view.Items.Count > 0 ? _view.Items[0] : null);

    private static IReadOnlyList<string> StepNames =>
        [MeetingTexts.StepPlanned, MeetingTexts.StepCalled, MeetingTexts.StepHeld, MeetingTexts.StepApproval, MeetingTexts.StepApproved];

    protected override async Task OnParametersSetAsync()
    {
        _today = calendar.Today;
        // The chosen item takes the focus; the first one shown with the page leaves it with the heading.
        _hasChosen = _view is not null && ItemId != _lastItem;
        _lastItem = ItemId;
        if (_view?.Head.Id.Value == Id) return;

        await LoadAsync();
        if (Asked.Sign(IsNew)) _status = MeetingTexts.Planned;
    }

    private async Task LoadAsync()
    {
        Came(await queries.FindAsync(new MeetingId(Id), CancellationToken.None));
    }

    private void Came(MeetingView? now)
    {
        // Two readings may pass each other on the way.
        if (now is not null && now.Head.Id == _view?.Head.Id && now.Head.LastChange < _view.Head.LastChange) return;

        _view = now;
        if (now is null) navigation.NotFound();
    }

    // A form is saved over what stood there when it was opened, whatever has come to the page since.
    private void Open(MeetingPanel panel) => (_panel, _opened, _status) = (panel, _view, null);

    private void Close() => (_panel, _opened) = (MeetingPanel.None, null);

    private async Task DoneAsync(string status)
    {
        _hasChosen = false;
        Close();
        await LoadAsync();
        _status = status;
    }

    private Task ReloadAsync() => DoneAsync(MeetingTexts.Reloaded);

    private static string Subtitle(MeetingHead head) => MeetingTexts.Subtitle(
        NorwegianFormat.DayName(head.Date), NorwegianFormat.Time(head.StartsAt), head.Place, head.ChairName);

    private static int StepOf(MeetingState state) => state switch
    {
        MeetingState.Called => 1,
        MeetingState.Held => 2,
        MeetingState.AwaitingApproval => 3,
        MeetingState.Approved => StepNames.Count,
        _ => 0,
    };
}
