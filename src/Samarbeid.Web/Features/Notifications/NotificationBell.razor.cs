using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Notifications;

/// <summary>How much a person was told since they looked, in the header of every page. It counts once the page has answered, so that no page waits for it,
/// and again every half minute; the focus stays where it is.</summary>
public sealed partial class NotificationBell(NotificationQueries queries, NotificationsLooked looked, TimeProvider clock, ILogger<NotificationBell> log) : IDisposable
{
    /// <summary>Between two counts.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _left = new();
    private bool _isSignedIn;
    private int _new;
    private string _said = "";

    [CascadingParameter] private Task<AuthenticationState>? Authentication { get; set; }

    private string Shown => _new > NotificationQueries.MostCounted ? $"{NorwegianFormat.Number(NotificationQueries.MostCounted)}+" : NorwegianFormat.Number(_new);

    private string Name => _new switch
    {
        0 => NotificationTexts.Bell,
        1 => NotificationTexts.BellOneNew,
        _ => NotificationTexts.BellNew(Shown),
    };

    protected override async Task OnParametersSetAsync() => _isSignedIn = Authentication is not null && (await Authentication).User.Identity?.IsAuthenticated is true;

    protected override void OnAfterRender(bool firstRender)
    {
        if (!firstRender || !_isSignedIn) return;

        looked.Happened += CountAgainAsync;
        _ = FollowAsync();
    }

    public void Dispose()
    {
        looked.Happened -= CountAgainAsync;
        _left.Cancel();
        _left.Dispose();
    }

    private async Task FollowAsync()
    {
        var left = _left.Token;
        while (!left.IsCancellationRequested)
        {
            await CountAsync(left);
            await Task.Delay(Interval, clock, left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
    }

    private Task CountAgainAsync() => InvokeAsync(() => CountAsync(_left.Token));

    private async Task CountAsync(CancellationToken left)
    {
        try
        {
            var count = await queries.CountNewAsync(left);
            if (count == _new) return;

            (_new, _said) = (count, count > _new ? NotificationTexts.Arrived : "");
            StateHasChanged();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A page is more than its bell: it is asked again.
            LogNotCounted(log, fault);
        }
        catch (OperationCanceledException)
        {
            // The page is left.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "New notifications were not counted.")]
    private static partial void LogNotCounted(ILogger log, Exception fault);
}
