using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>That a meeting is postponed or cancelled goes to those who got its last notice and have not been told since not to come, each once.</summary>
internal sealed class ThoseCalled : ReceiversOf<MeetingLeft>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MeetingLeft occasion, DateOnly today, CancellationToken cancel) =>
        occasion.IsNewsOn(today) ? await database.FindCalledAsync(occasion.Meeting, cancel) : new List<PersonId>();
}

public static class FindingCalled
{
    /// <summary>Those who got the last notice of a meeting, or were called to it apart. One that was called without anybody being told, as the demonstration plays it,
    /// was called for its members.</summary>
    public static async Task<List<PersonId>> FindCalledAsync(this SamarbeidDbContext database, Meeting meeting, CancellationToken cancel)
    {
        var told = await database.CalledTo(meeting.Id, meeting.NoticeVersion).Where(p => !database.CalledOffFrom(meeting.Id).Contains(p)).ToListAsync(cancel);
        if (meeting.NoticeVersion == 0) return told;

        var beside = await database.CalledBesideMembers(meeting.Id).ToListAsync(cancel);
        return [.. (told.Count > 0 ? told : await database.FindThoseToCallAsync(meeting, cancel)).Union(beside)];
    }

    /// <summary>Those who have been told of a notice. The scope filter is lifted.</summary>
    public static IQueryable<PersonId> CalledTo(this SamarbeidDbContext database, MeetingId meeting, int notice) => database.Notifications
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        .Where(n => n.ThingId == meeting.Value && n.Kind == NotificationKind.MeetingNotice && n.Version == notice)
        .Select(n => n.ReceiverId);

    /// <summary>Those who have been told not to come, and have not been called again since. The scope filter is lifted.</summary>
    /// <remarks>A new notice goes to whom it concerns whatever was said before it: who is told off from an earlier one and gets this one is called.</remarks>
    public static IQueryable<PersonId> CalledOffFrom(this SamarbeidDbContext database, MeetingId meeting)
    {
        var told = database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.ThingId == meeting.Value);
        return told.Where(off => off.Kind == NotificationKind.MeetingCalledOff
            && !told.Any(n => n.ReceiverId == off.ReceiverId && n.RaisedAt > off.RaisedAt && n.Kind == NotificationKind.MeetingNotice)
            && !told.Any(n => n.ReceiverId == off.ReceiverId && n.Kind == NotificationKind.MeetingCalledApart && n.Version > off.Version))
            .Select(n => n.ReceiverId);
    }
}
