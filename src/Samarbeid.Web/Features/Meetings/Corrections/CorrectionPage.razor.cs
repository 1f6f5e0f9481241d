using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Corrects approved minutes: a draft of other words, its round, and the editions there are.</summary>
public sealed partial class CorrectionPage(CorrectionQueries queries, NavigationManager navigation)
{
    private CorrectionView? _view;
    private string? _status;

    [Parameter] public Guid Id { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_view?.Meeting.Value != Id) await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _view = await queries.FindAsync(new(Id), CancellationToken.None);
        if (_view is null) navigation.NotFound();
    }

    private async Task DoneAsync(string status)
    {
        await LoadAsync();
        _status = status;
    }

    private Task ReloadAsync() => DoneAsync(MeetingTexts.Reloaded);
}
