using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Watches, while a page is open, whether the person's grants still are what they were when it was drawn.
/// When they are not, the page is fetched anew, so that nothing stays on the screen that may no longer be seen.</summary>
public sealed class CircuitGuard : ComponentBase, IDisposable
{
    private const string Unknown = "?";

    private readonly CancellationTokenSource _ended = new();
    private string? _drawnFor;

    [Inject] private Databases Databases { get; set; } = default!;
    [Inject] private NavigationManager Navigation { get; set; } = default!;
    [Inject] private IConfiguration Configuration { get; set; } = default!;
    [Inject] private TimeProvider Clock { get; set; } = default!;

    public void Dispose()
    {
        _ended.Cancel();
        _ended.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;

        var last = new LastAnswer(Clock);
        // Without an answer now it is not known for whom the page was drawn, and the next answer fetches it anew.
        _drawnFor = await last.AskAsync(FingerprintAsync, Unknown, Unknown);
        _ = WatchAsync(last, _ended.Token);
    }

    private async Task WatchAsync(LastAnswer last, CancellationToken ended)
    {
        var interval = TimeSpan.FromSeconds(Configuration.GetValue(CircuitAuthentication.IntervalKey, 30));
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                if (await last.AskAsync(FingerprintAsync, _drawnFor, null) == _drawnFor) continue;

                await InvokeAsync(() => Navigation.NavigateTo(Navigation.Uri, forceLoad: true));
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // The circuit has ended.
        }
        catch (Exception fault) when (!ended.IsCancellationRequested)
        {
            // A mistake of ours must not end the watch in silence: the page ends, and says so.
            await DispatchExceptionAsync(fault);
        }
    }

    private async Task<string?> FingerprintAsync() => Fingerprint(await Databases.ActorAsync(_ended.Token));

    private static string Fingerprint(Actor actor) => string.Join(';', actor.Roles.Order().Select(role => $"{role}:"
        + string.Join(',', actor.ScopesOf(role).Select(s => s.Value).Order())));
}
