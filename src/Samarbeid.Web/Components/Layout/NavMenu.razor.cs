using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Components.Layout;

/// <summary>The main menu, by the person's work rather than by tables.</summary>
public sealed partial class NavMenu(Databases databases) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<MenuItem> _items = [];

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _items = MenuItems.For(await databases.ActorAsync(_gone.Token));
        }
        catch (Exception fault) when (PersistenceRules.IsOutage(fault))
        {
            // The page beside it says how it is, and is loaded anew from there.
        }
    }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }
}
