using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>Somebody who was called or came, and whether they are there for one item.</summary>
/// <param name="Person">Null for a guest who is in no register.</param>
/// <param name="Guest">Null for a person of the register.</param>
/// <param name="Name">The name.</param>
/// <param name="About">Function or where they come from; empty where nothing is said.</param>
/// <param name="IsHere">Takes part in the item.</param>
/// <param name="Why">What is to be known: why they are not here, or for which part; null for who is here all the time.</param>
public sealed record PresenceLine(PersonId? Person, MeetingGuestId? Guest, string Name, string About, bool IsHere, string? Why)
{
    /// <summary>What is entered now.</summary>
    public required PresenceEntry Entry { get; init; }

    /// <summary>Chairs the item.</summary>
    public bool IsChair { get; init; }
}

/// <summary>Who is there for an item (til stede i saken), members before guests.</summary>
public static class ItemPresence
{
    public static IReadOnlyList<PresenceLine> Of(MeetingView view, ItemRow item)
    {
        var chair = item.ActingChair ?? view.Head.ChairId;
        var entered = view.Attendances.Select(a => a.Id).ToHashSet();
        return
        [
            .. view.Attendances.Select(a => OfPerson(view, item, a) with { IsChair = a.Id == chair }),
            .. view.Members.DistinctBy(m => m.Id).Where(m => !entered.Contains(m.Id))
                .Select(m => OfPerson(view, item, new(m.Id, m.Name, m.Title, Presence.NoShow, Stay.Whole)) with { IsChair = m.Id == chair }),
            .. view.Head.Guests.Select(g => OfGuest(view, item, g)),
        ];
    }

    private static PresenceLine OfPerson(MeetingView view, ItemRow item, AttendanceRow row)
    {
        var disqualified = item.Disqualified.FirstOrDefault(d => d.Id == row.Id);
        var stays = row.Presence is Presence.Present && row.Stay.Covers(view.PositionOf, item.Id);
        var why = row.Presence is not Presence.Present ? Words.Of(row.Presence)
            : disqualified is not null ? AttendingTexts.Disqualified(Words.Of(disqualified.Ground))
            : StayWords.Of(row.Stay, view.ReferenceOf);
        return new(row.Id, null, row.Name, row.Title, stays && disqualified is null, why) { Entry = new(row.Presence, row.Stay, disqualified?.Ground, item.ActingChair) };
    }

    private static PresenceLine OfGuest(MeetingView view, ItemRow item, GuestRow guest) =>
        new(null, guest.Id, guest.Name, guest.From.Length > 0 ? guest.From : AttendingTexts.Guest, guest.Stay.Covers(view.PositionOf, item.Id), StayWords.Of(guest.Stay, view.ReferenceOf))
        {
            Entry = new(Presence.Present, guest.Stay, null, null),
        };
}
