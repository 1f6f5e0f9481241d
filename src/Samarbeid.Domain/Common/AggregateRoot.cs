namespace Samarbeid.Domain.Common;

/// <summary>What is loaded and saved as a whole; its version lets two people who edit the same thing find out.</summary>
public abstract class AggregateRoot
{
    /// <summary>Counts the saves, from 1; a save with another version than the stored one is refused as stale.</summary>
    public int Version { get; private set; }
}
