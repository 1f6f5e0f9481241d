using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Access;

public readonly record struct SessionId(Guid Value)
{
    public static SessionId New() => new(Guid.CreateVersion7());
}

/// <summary>A person signed in in one browser (økt), from sign-in to sign-out. The cookie names it, and is worth nothing once it has ended.</summary>
public sealed class Session
{
    /// <summary>However busy the person is: after this a new sign-in is asked for.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>How exactly it is kept when the person was last here; a save for each request would be too dear.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    private Session()
    {
    }

    public SessionId Id { get; private set; }
    public PersonId PersonId { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Within <see cref="SeenEvery"/>.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>When the person signed out; null while it lasts, and where it only ran out.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public static Session Begin(PersonId person, DateTimeOffset now) =>
        new() { Id = SessionId.New(), PersonId = person, StartedAt = now, LastSeenAt = now };

    public bool IsOpenAt(DateTimeOffset now) => EndedAt is null && now < StartedAt + Longest;

    /// <returns>Whether there is anything to save.</returns>
    public bool See(DateTimeOffset now)
    {
        if (now < LastSeenAt + SeenEvery) return false;

        LastSeenAt = now;
        return true;
    }

    /// <summary>The first end stands.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;
}
