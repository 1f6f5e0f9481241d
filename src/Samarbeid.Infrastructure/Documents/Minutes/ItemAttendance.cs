using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>Who was there for an item, where that differs from the meeting: who had not come or had left, who was disqualified and by which law,
/// who chaired it instead, and the guests who were there for it alone.</summary>
internal static class ItemAttendance
{
    /// <returns>Null where everybody who was at the meeting took part.</returns>
    public static string? Of(MinutesItem item, MinutesContent content)
    {
        var there = content.Attendances.Where(a => a.Presence is Presence.Present && !a.Stay.IsWhole).ToLookup(a => a.Stay.Covers(content.PositionOf, item.Id));
        var away = there[false].Where(a => !a.IsGuest).Select(a => a.Name).ToList();
        var guests = there[true].Where(a => a.IsGuest).Select(a => a.Title.Length > 0 ? $"{a.Name} ({a.Title})" : a.Name).ToList();
        string[] said =
        [
            .. away.Count > 0 ? [MinutesTexts.NotThere(string.Join(", ", away))] : Array.Empty<string>(),
            .. item.Disqualified.OrderBy(d => d.Name, StringComparer.Ordinal).Select(d => MinutesTexts.Disqualified(d.Name, Words.Of(d.Ground))),
            .. item.ActingChair is { } chair ? [MinutesTexts.ActingChair(chair)] : Array.Empty<string>(),
            .. guests.Count > 0 ? [MinutesTexts.GuestsThere(string.Join(", ", guests))] : Array.Empty<string>(),
        ];
        return said.Length > 0 ? string.Join(' ', said) : null;
    }
}
