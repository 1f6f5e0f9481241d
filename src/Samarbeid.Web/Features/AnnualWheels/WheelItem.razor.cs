using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>One entry of a year: what, when, whose, and what can be done with it. Each step says how it is taken back.</summary>
public sealed partial class WheelItem(ChangeWheelEntry change, RemoveWheelEntry remove, AddWheelEntry add, SettleWheelEntry settle)
{
    private WheelEntryModel? _form;
    private bool _isPlanning;

    /// <summary>Its number in the picture.</summary>
    [Parameter, EditorRequired] public required int Number { get; set; }

    [Parameter, EditorRequired] public required WheelRow Row { get; set; }

    [Parameter, EditorRequired] public required WheelView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<WheelDone> OnDone { get; set; }

    [Parameter] public EventCallback<Refusal> OnRefused { get; set; }

    private AnnualWheelId Wheel => View.Wheel!.Value;

    private bool HasCommands => View.MayWrite || Row is { Kind: WheelEntryKind.Assignment, MaySettle: true };

    private string? OwnerText => Row switch
    {
        { OwnerHasLeft: true, Owner: { } owner } => WheelTexts.OwnerHasLeft(owner),
        { Owner: { } owner } => WheelTexts.OwnerIs(owner),
        { Kind: WheelEntryKind.Assignment, DoneOn: null } => WheelTexts.NoOwner,
        _ => null,
    };

    // The day of a meeting that is planned is changed on its own page.
    private bool CanMove(int days) => Row.DoneOn is null && (Row.Meeting is null || Row.IsToPlan) && Row.EntryDate.AddDays(days).Year == View.Year;

    private Task MoveAsync(int days) => MoveToAsync(View.Version, Row.EntryDate.AddDays(days), Row.EntryDate);

    private async Task MoveToAsync(int version, DateOnly to, DateOnly? from)
    {
        var moved = await change.HandleAsync(Wheel, version, Row.Id, Row.ToPlan() with { Date = to }, CancellationToken.None);
        await TellAsync(moved, WheelTexts.WasMoved(Row.Title, NorwegianFormat.Weekday(to, Today)), from is { } back ? () => MoveToAsync(version + 1, back, null) : null);
    }

    private Task SettleAsync() => SettleAsync(View.Version, Row.DoneOn is null, canUndo: true);

    private async Task SettleAsync(int version, bool isDone, bool canUndo)
    {
        var settled = await settle.HandleAsync(Wheel, version, Row.Id, isDone, CancellationToken.None);
        await TellAsync(settled, isDone ? WheelTexts.WasSettled(Row.Title) : WheelTexts.WasReopened(Row.Title), canUndo ? () => SettleAsync(version + 1, !isDone, canUndo: false) : null);
    }

    private async Task RemoveAsync()
    {
        var version = View.Version;
        var removed = await remove.HandleAsync(Wheel, version, Row.Id, CancellationToken.None);
        // A meeting stays, and an entry put back would make another of it.
        await TellAsync(removed, WheelTexts.WasRemoved(Row.Title), Row.IsToPlan || Row.Kind is WheelEntryKind.Assignment ? () => PutBackAsync(version + 1) : null);
    }

    private async Task PutBackAsync(int version)
    {
        var added = await add.HandleAsync(SingleUseKey.New(), Wheel, version, Row.ToPlan(), CancellationToken.None);
        await TellAsync(added.WithoutValue, WheelTexts.WasPutBack(Row.Title), null);
    }

    private Task TellAsync(Outcome outcome, string done, Func<Task>? undo) =>
        outcome.Refusal is { } refusal ? OnRefused.InvokeAsync(refusal) : OnDone.InvokeAsync(new(done, undo));

    private Task SavedAsync(WheelDone done)
    {
        (_form, _isPlanning) = (null, false);
        return OnDone.InvokeAsync(done);
    }
}
