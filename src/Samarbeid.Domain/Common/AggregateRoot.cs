using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.Common;

/// <summary>What is loaded and saved as a whole; its version lets two people who edit the same thing find out.</summary>
public abstract class AggregateRoot
{
    private readonly List<Occasion> _occasions = [];

    /// <summary>Counts the saves, from 1; a save with another version than the stored one is refused as stale.</summary>
    public int Version { get; private set; }

    /// <summary>What has happened to it since the last time somebody asked, and that people may have to be told of.</summary>
    public IReadOnlyList<Occasion> TakeOccasions()
    {
        IReadOnlyList<Occasion> taken = [.. _occasions];
        _occasions.Clear();
        return taken;
    }

    protected void Raise(Occasion occasion) => _occasions.Add(occasion);
}
