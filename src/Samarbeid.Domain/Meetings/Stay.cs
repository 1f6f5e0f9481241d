using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Meetings;

/// <summary>Which part of a meeting somebody was there for (tilstedeværelse), counted in items as minutes do: from the first to the last of them, both included.</summary>
/// <param name="First">The first item the person was there for; null from the start.</param>
/// <param name="Came">When the person came; null where it is not noted.</param>
/// <param name="Last">The last item the person was there for; null to the end.</param>
/// <param name="Left">When the person left; null where it is not noted.</param>
public sealed record Stay(AgendaItemId? First, TimeOnly? Came, AgendaItemId? Last, TimeOnly? Left)
{
    public static readonly Stay Whole = new(null, null, null, null);

    public bool IsWhole => First is null && Last is null;

    /// <summary>Whether the person was there for an item.</summary>
    /// <param name="position">Of an item, its place on the agenda; null for one that is not on it.</param>
    /// <param name="item">The item.</param>
    public bool Covers(Func<AgendaItemId, int?> position, AgendaItemId item)
    {
        var at = position(item);
        return !(First is { } first && at < position(first)) && !(Last is { } last && at > position(last));
    }

    internal Outcome Check(Func<AgendaItemId, int?> position)
    {
        if ((First is { } from && position(from) is null) || (Last is { } to && position(to) is null)) return MeetingRules.ItemNotOnAgenda;
        if (First is { } first && Last is { } last && position(first) > position(last)) return MeetingRules.LeftBeforeComing;

        return Came > Left ? MeetingRules.LeftBeforeComing : Outcome.Done;
    }
}
