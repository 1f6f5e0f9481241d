using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

public readonly record struct MinutesObjectionId(Guid Value)
{
    public static MinutesObjectionId New() => new(Guid.CreateVersion7());
}

/// <summary>What became of an objection (utfall av en innvending).</summary>
public enum ObjectionState
{
    /// <summary>Ikke besvart.</summary>
    Open,

    /// <summary>Teksten er endret: the minutes were changed and sent anew.</summary>
    TextChanged,

    /// <summary>Ført inn som merknad: it stands in the minutes under the name of whoever objected.</summary>
    Recorded,

    /// <summary>Trukket av den som kom med den.</summary>
    Withdrawn,
}

/// <summary>What somebody has against the minutes (innvending), from one of the two sides; or a remark (merknad) of another member. It is never removed.</summary>
public sealed class MinutesObjection : IOwned
{
    public const int TextMaxLength = 2000;

    private MinutesObjection()
    {
    }

    public MinutesObjectionId Id { get; private set; }
    public MeetingId MeetingId { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>The round it came in.</summary>
    public int Round { get; private set; }

    /// <summary>The side it came from, which sends the minutes back; null for a remark, which does not.</summary>
    public ApprovalSide? Side { get; private set; }
    public PersonId PersonId { get; private set; }

    /// <summary>The item it is about; null where it is about the minutes as a whole.</summary>
    public AgendaItemId? ItemId { get; private set; }

    /// <summary>The words; empty where the item is kept from the public, for then they are a <see cref="Restrictions.RestrictedObjection"/>.</summary>
    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public ObjectionState State { get; private set; }

    /// <summary>When it was answered or withdrawn; null while it is open.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    internal static MinutesObjection To(Meeting meeting, ApprovalSide? side, PersonId person, string text, AgendaItemId? about, DateTimeOffset at) => new()
    {
        Id = MinutesObjectionId.New(),
        MeetingId = meeting.Id,
        ScopeId = meeting.ScopeId,
        Round = meeting.ApprovalRound,
        Side = side,
        PersonId = person,
        ItemId = about,
        Text = text.Trim(),
        At = at,
    };

    internal void MoveTo(AgendaItemId? item) => ItemId = item;

    internal void Say(string text) => Text = text;

    internal void Settle(ObjectionState state, DateTimeOffset? at) => (State, SettledAt) = (state, at);
}
