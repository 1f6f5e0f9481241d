using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Watches, while a page is open, whether the person's grants still are what they were when it was drawn.
/// When they are not, the page is fetched anew, so that nothing stays on the screen that may no longer be seen.</summary>
public sealed class CircuitGuard : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _ended = new();
    private string? _drawnFor;

    [Inject] private Databases Databases { get; set; } = default!;
    [Inject] private NavigationManager Navigation { get; set; } = default!;
    [Inject] private IConfiguration Configuration { get; set; } = default!;

    public void Dispose()
    {
        _ended.Cancel();
        _ended.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;

        _drawnFor = Fingerprint(await Databases.ActorAsync(_ended.Token));
        _ = WatchAsync(_ended.Token);
    }

    private async Task WatchAsync(CancellationToken ended)
    {
        var interval = TimeSpan.FromSeconds(Configuration.GetValue(CircuitAuthentication.IntervalKey, 30));
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                if (Fingerprint(await Databases.ActorAsync(ended)) == _drawnFor) continue;

                await InvokeAsync(() => Navigation.NavigateTo(Navigation.Uri, forceLoad: true));
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // The circuit has ended.
        }
    }

    private static string Fingerprint(Actor actor) => string.Join(';', actor.Roles.Order().Select(role => $"{role}:"
        + string.Join(',', actor.ScopesOf(role).Select(s => s.Value).Order())));
}
