namespace Samarbeid.Domain.People;

/// <summary>A person's calendar feed (kalenderabonnement): their meetings and due dates, at an address that is secret. Each has one at most; revoked, the row is gone.</summary>
public sealed class CalendarFeed
{
    private CalendarFeed()
    {
    }

    public PersonId PersonId { get; private set; }

    /// <summary>What is kept of the secret: <see cref="PersonalSecret.Hash"/>.</summary>
    public string SecretHash { get; private set; } = "";
    public DateTimeOffset MadeAt { get; private set; }

    public static CalendarFeed Make(PersonId person, PersonalSecret secret, DateTimeOffset now) =>
        new() { PersonId = person, SecretHash = secret.Hash, MadeAt = now };

    /// <summary>Gives it another address; the former leads nowhere from then on.</summary>
    public void Renew(PersonalSecret secret, DateTimeOffset now) => (SecretHash, MadeAt) = (secret.Hash, now);
}
