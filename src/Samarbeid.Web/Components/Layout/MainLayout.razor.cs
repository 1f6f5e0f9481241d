namespace Samarbeid.Web.Components.Layout;

/// <summary>The frame of every working page: header, menu by the person's work, content.</summary>
public sealed partial class MainLayout
{
    private CorrelatedErrorBoundary? _boundary;

    // A new page is a new try: the boundary must not keep showing the last page's failure.
    protected override void OnParametersSet() => _boundary?.Recover();
}
