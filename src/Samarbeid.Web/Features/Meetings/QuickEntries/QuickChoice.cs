using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.QuickEntries;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Web.Features.Meetings.QuickEntries;

/// <summary>Who and when of a line: what it says, or what the person has chosen where it can mean several.</summary>
internal readonly record struct QuickChoice(PersonId? Responsible, AddresseeId? Addressee, DateOnly? Day)
{
    public bool HasWho => Responsible is not null || Addressee is not null;

    /// <summary>What holds of it in a line; what was chosen in another and is not found in this one is forgotten.</summary>
    public QuickChoice In(QuickEntry entry) =>
        new(Settled(entry.Responsible, Responsible), Settled(entry.Addressees, Addressee), Settled(entry.Days, Day));

    public QuickChoice With(QuickChoice other) => new(other.Responsible ?? Responsible, other.Addressee ?? Addressee, other.Day ?? Day);

    /// <summary>What of a line is still to be settled.</summary>
    public IReadOnlyList<Refusal> DoubtsOf(QuickEntry entry)
    {
        var (hasWho, hasDay) = (HasWho, Day is not null);
        return [.. entry.Doubts.Where(d => !(hasWho && IsOfWho(d)) && !(hasDay && d.Code == QuickEntryRules.WhenOfSeveral.Code))];
    }

    private static bool IsOfWho(Refusal doubt) => doubt.Code == QuickEntryRules.WhoOfSeveral.Code || doubt.Code == QuickEntryRules.OnlyOneDoesIt.Code;

    private static T? Settled<T>(IReadOnlyList<T> found, T? chosen) where T : struct =>
        found.Count == 1 ? found[0] : chosen is { } one && found.Contains(one) ? one : null;
}
