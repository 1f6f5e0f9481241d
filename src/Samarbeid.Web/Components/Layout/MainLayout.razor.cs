using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Samarbeid.Web.Components.Layout;

/// <summary>The frame of every working page: header, menu by the person's work, content.</summary>
public sealed partial class MainLayout(NavigationManager navigation) : IDisposable
{
    private CorrelatedErrorBoundary? _boundary;

    protected override void OnInitialized() => navigation.LocationChanged += TryAgain;

    public void Dispose() => navigation.LocationChanged -= TryAgain;

    // A new page is a new try: the boundary must not keep showing the last page's failure.
    private void TryAgain(object? sender, LocationChangedEventArgs change) => _boundary?.Recover();
}
