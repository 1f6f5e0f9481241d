using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Security;

/// <summary>What the security log tells of. The names are stored.</summary>
public enum SecurityEventKind
{
    /// <summary>Somebody signed in.</summary>
    SignedIn,

    /// <summary>Somebody signed out, of one browser or of all.</summary>
    SignedOut,

    /// <summary>Somebody signed in at the provider whom the register does not let in.</summary>
    SignInRefused,

    /// <summary>Somebody asked for what their grants do not allow (403, or a command).</summary>
    Refused,

    /// <summary>Somebody asked for a thing that is there and is not theirs to see (404).</summary>
    Hidden,

    /// <summary>Somebody read an annual report before its approval.</summary>
    DraftRead,

    /// <summary>Somebody read minutes, as a page or as a file.</summary>
    MinutesRead,

    /// <summary>Somebody downloaded papers of a meeting, one or all.</summary>
    PaperRead,

    /// <summary>Somebody read an item, a paper or minutes that are kept from the public.</summary>
    RestrictedRead,

    /// <summary>Somebody downloaded a package for the archive.</summary>
    ArchivePackageRead,

    /// <summary>A grant was given, confirmed or ended.</summary>
    GrantChanged,

    /// <summary>Somebody got a new secret address for their calendar feed; what it was before is worth nothing.</summary>
    CalendarFeedMade,

    /// <summary>Somebody revoked their calendar feed.</summary>
    CalendarFeedRevoked,

    /// <summary>Somebody made a key with which a program reads as them.</summary>
    ApiKeyMade,

    /// <summary>Somebody revoked such a key.</summary>
    ApiKeyRevoked,
}

/// <summary>A line of the security log (sikkerhetslogg): who did what to which thing, and when. Ids and names of operations alone, never content.
/// Lines are added and, when they are old enough, cleared; the database refuses everything else.</summary>
public sealed class SecurityEvent
{
    public const int ThingMaxLength = 200;

    private SecurityEvent()
    {
    }

    public long Sequence { get; private set; }
    public DateTimeOffset At { get; private set; }
    public SecurityEventKind Kind { get; private set; }

    /// <summary>Null where nobody of the register did it: a refused stranger, or a part of the program.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>What it was done to: a kind and an id, an operation and a scope, or the pattern of an address with its ids.</summary>
    public string Thing { get; private set; } = "";

    public static SecurityEvent Of(DateTimeOffset at, SecurityEventKind kind, PersonId? person, string thing) => new()
    {
        At = at,
        Kind = kind,
        PersonId = person,
        Thing = thing.Length <= ThingMaxLength ? thing : thing[..ThingMaxLength],
    };
}
