using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>One person's line on the form for attendance.</summary>
public sealed class AttendanceLine(PersonId id, string name, string title, bool isGuest)
{
    public PersonId Id { get; } = id;
    public string Name { get; } = name;
    public string Title { get; } = title;
    public bool IsGuest { get; } = isGuest;

    /// <summary>Most members come, so that is what stands there to begin with.</summary>
    public Presence Presence { get; set; } = Presence.Present;
}

/// <summary>Members and guests with what is entered for each.</summary>
public sealed class AttendanceModel
{
    private readonly List<AttendanceLine> _lines;

    public AttendanceModel(MeetingView view)
    {
        var entered = view.Attendances.ToDictionary(a => a.Id);
        var members = view.Members.DistinctBy(m => m.Id).Select(m => new AttendanceLine(m.Id, m.Name, m.Title, isGuest: false)).ToList();
        foreach (var (line, member) in members.Zip(view.Members.DistinctBy(m => m.Id)))
            line.Presence = entered.TryGetValue(line.Id, out var row) ? row.Presence : entered.Count == 0 ? view.Expected(member) : Presence.NoShow;
        var guests = view.Attendances.Where(a => members.All(m => m.Id != a.Id))
            .Select(a => new AttendanceLine(a.Id, a.Name, a.Title, isGuest: true) { Presence = a.Presence });
        var called = view.Called.Where(c => entered.Count == 0 && members.All(m => m.Id != c.Id))
            .Select(c => new AttendanceLine(c.Id, c.Name, c.Title, isGuest: true) { Presence = c.Answer.Expected() });
        _lines = [.. members, .. called, .. guests];
    }

    public IReadOnlyList<AttendanceLine> Lines => _lines;

    public IEnumerable<AttendanceLine> Members => _lines.Where(l => !l.IsGuest);

    public IEnumerable<AttendanceLine> Guests => _lines.Where(l => l.IsGuest);

    public void AddGuest(PersonChoice guest)
    {
        if (_lines.All(l => l.Id != guest.Id)) _lines.Add(new(guest.Id, guest.Name, guest.Title, isGuest: true));
    }

    public void Remove(AttendanceLine guest) => _lines.Remove(guest);

    public IReadOnlyCollection<(PersonId Person, Presence Presence)> Entered => [.. _lines.Select(l => (l.Id, l.Presence))];
}
