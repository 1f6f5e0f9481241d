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
        _view = await queries.FindAsync(new MeetingId(Id), CancellationToken.None);
        if (_view is null) navigation.NotFound();
    }

    private void Open(MeetingPanel panel) => (_panel, _status) = (panel, null);

    private void Close() => _panel = MeetingPanel.None;

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
