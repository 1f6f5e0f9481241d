using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.Meetings;

public readonly record struct MeetingGuestId(Guid Value)
{
    public static MeetingGuestId New() => new(Guid.CreateVersion7());
}

/// <summary>Somebody who was at the meeting without being in the register of people (gjest): a name and where the person comes from, as it is said in the room.</summary>
public sealed class MeetingGuest : IOwned
{
    public const int NameMaxLength = 120;
    public const int FromMaxLength = 120;

    private MeetingGuest()
    {
    }

    public MeetingGuestId Id { get; private set; }
    public MeetingId MeetingId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The office or organisation (tilhørighet); empty where it was not said.</summary>
    public string From { get; private set; } = "";
    public Stay Stay { get; private set; } = Stay.Whole;

    /// <summary>Reads what is typed in one field: the name, and after the first comma where the person comes from.</summary>
    public static (string Name, string From) Read(string typed)
    {
        var comma = typed.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? (typed.Trim(), "") : (typed[..comma].Trim(), typed[(comma + 1)..].Trim());
    }

    internal static MeetingGuest At(Meeting meeting, string name, string from) =>
        new() { Id = MeetingGuestId.New(), MeetingId = meeting.Id, ScopeId = meeting.ScopeId, Name = name, From = from };

    internal void Change(Stay stay) => Stay = stay;
}
