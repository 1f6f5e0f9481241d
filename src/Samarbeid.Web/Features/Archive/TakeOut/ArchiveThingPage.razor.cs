using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui.Messages;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.Archive.TakeOut;

/// <summary>One thing for the archive: its package is taken out here, and its receipt entered.</summary>
public sealed partial class ArchiveThingPage(ArchiveThingQueries queries, TakeOutPackage takeOut)
{
    private ConfirmDialog _dialog = null!;
    private SingleUseKey _key = SingleUseKey.New();
    private ArchiveThing? _thing;
    private PackageRow? _delivering;
    private ArchivePackageId? _taken;
    private Refusal? _refusal;
    private string? _done;
    private bool _isLoaded;

    [Parameter] public string Kind { get; set; } = "";

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        if (_thing is null) Http.SayNotFound();
    }

    private async Task LoadAsync()
    {
        _thing = ArchiveAddresses.KindOf(Kind) is { } kind ? await queries.FindAsync(kind, Id, Cancel) : null;
        _isLoaded = true;
    }

    private async Task TakeOutAsync()
    {
        // Asked before it is taken out, and asked by the step itself: somebody may have delivered it meanwhile.
        var isAgain = _thing!.Delivered is not null && await _dialog.AskAsync();
        if (_thing.Delivered is not null && !isAgain) return;

        var taken = await takeOut.HandleAsync(_key, _thing.Head.Kind, Id, isAgain, CancellationToken.None);
        _refusal = taken.Refusal;
        if (taken.IsDone) (_key, _taken, _done) = (SingleUseKey.New(), taken.Value, ArchivePageTexts.WasTakenOut);
        await LoadAsync();
    }

    private async Task DeliveredAsync()
    {
        (_delivering, _taken, _done) = (null, null, ArchivePageTexts.WasDelivered);
        await LoadAsync();
    }

    private static string StateText(ArchiveThing thing) => thing switch
    {
        { Delivered: { DeliveredOn: { } day } } => ArchivePageTexts.DeliveredOn(NorwegianFormat.ShortDate(day)),
        { IsChangedSince: true } => ArchivePageTexts.Anew,
        _ => ArchivePageTexts.NotDelivered,
    };
}
