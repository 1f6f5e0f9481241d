using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Charts;
using Samarbeid.Web.Features.AnnualWheels.Begin;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>What comes when in the year of a body: a wheel, with its list beside it.</summary>
public sealed partial class WheelPage(WheelQueries queries, BeginWheel begin, CopyWheel copy, NorwegianCalendar calendar, NavigationManager navigation)
{
    private readonly string _list = UniqueId.Next("aarshjul");
    private SingleUseKey _key = SingleUseKey.New();
    private WheelView? _view;
    private DateOnly _today;
    private int _year;
    private string? _done;
    private Refusal? _refusal;
    private Func<Task>? _undo;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = AnnualWheelAddresses.YearKey)] private string? Year { get; set; }

    private MeetingBodyId BodyId => new(Id);

    protected override async Task OnParametersSetAsync()
    {
        _today = calendar.Today;
        _year = Math.Clamp(Asked.Number(Year, DateOnly.MaxValue.Year) ?? _today.Year, _today.Year - NorwegianCalendar.YearsBack, _today.Year + AnnualWheel.YearsAhead);
        (_done, _refusal, _undo) = (null, null, null);
        await LoadAsync();
        if (_view is null) navigation.NotFound();
    }

    private async Task LoadAsync() => _view = await queries.FindAsync(BodyId, _year, Cancel);

    private async Task BeginAsync(bool withProposal)
    {
        var begun = await begin.HandleAsync(_key, BodyId, _year, withProposal, CancellationToken.None);
        (_refusal, _key) = (begun.Refusal, SingleUseKey.New());
        if (begun.IsDone) await DoneAsync(new(WheelTexts.Begun, null));
    }

    private async Task CopyAsync(AnnualWheelId wheel, int to)
    {
        var copied = await copy.HandleAsync(_key, wheel, CancellationToken.None);
        (_refusal, _key) = (copied.Refusal, SingleUseKey.New());
        if (!copied.IsDone) return;

        if (to == _year) await DoneAsync(new(WheelTexts.Copied(to), null));
        else navigation.NavigateTo(AnnualWheelAddresses.Of(BodyId, to));
    }

    private async Task DoneAsync(WheelDone done)
    {
        await LoadAsync();
        (_done, _refusal, _undo) = (done.Text, null, done.Undo);
        StateHasChanged();
    }

    private async Task RefusedAsync(Refusal refusal)
    {
        (_done, _refusal, _undo) = (null, refusal, null);
        if (refusal == PersistenceRules.Stale) await LoadAsync();
        StateHasChanged();
    }

    private IReadOnlyList<Segment> Years(WheelView view) => [.. Enumerable.Range(_today.Year - 1, 2 + AnnualWheel.YearsAhead)
        .Select(year => new Segment(year.ToString(CultureInfo.InvariantCulture), AnnualWheelAddresses.Of(view.BodyId, year), year == view.Year))];

    private static string Summary(WheelView view) => WheelTexts.PictureSummary(view.Year,
        NorwegianFormat.Number(view.Rows.Count(r => r.Kind is WheelEntryKind.Meeting)), NorwegianFormat.Number(view.Rows.Count(r => r.Kind is WheelEntryKind.Assignment)));

    private static IReadOnlyList<WheelPoint> Points(WheelView view) => [.. view.Rows.Index().Select(row => new WheelPoint(row.Item.Date, row.Index + 1,
        row.Item.Kind is WheelEntryKind.Meeting, row.Item.DoneOn is not null || row.Item.Meeting is { State: not Domain.Meetings.MeetingState.Cancelled }))];
}
