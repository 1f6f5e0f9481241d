namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Stands in a compiled statement for what it is given anew each time it runs (gitt verdi).</summary>
public sealed class Given<TValue>
{
    internal Given()
    {
    }

    /// <summary>For use within what the database is asked.</summary>
    /// <exception cref="InvalidOperationException">It is read while the statement is put together, when there is no value yet.</exception>
    public TValue Value => throw new InvalidOperationException("A value that is given when a statement runs was read while it was put together.");
}
