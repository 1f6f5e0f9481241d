namespace Samarbeid.Web.Shared;

/// <summary>A component whose queries are given up when the person leaves it.</summary>
public abstract class CancellablePage : PatientComponent, IDisposable
{
    private readonly CancellationTokenSource _left = new();

    protected CancellationToken Cancel => _left.Token;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;

        _left.Cancel();
        _left.Dispose();
    }
}
