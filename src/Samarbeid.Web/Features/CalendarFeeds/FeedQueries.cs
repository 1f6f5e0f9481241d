using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>Reads a calendar feed: the meetings its owner is called to or is to come to, and what they have to do by a day. It says what a mail says, and no title:
/// a calendar lies open on a screen, and with whoever runs it.</summary>
public sealed class FeedQueries(Databases databases, NorwegianCalendar calendar, MailLinks links)
{
    /// <summary>How much a feed holds. What is to come goes first.</summary>
    public const int Most = 1000;

    private const int DaysBack = 90;
    private const int MonthsAhead = 18;

    /// <returns>The file; null when there is no such feed, or its owner is somebody with nothing to read here any more.</returns>
    public async Task<string?> FindAsync(PersonalSecret secret, CancellationToken cancel)
    {
        await using var db = await databases.For(new FeedOwner(secret)).OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return null;

        var today = calendar.Today;
        var asked = new FeedWindow(me, today, today.AddDays(-DaysBack), today.AddMonths(MonthsAhead), Most);
        var language = await db.People.Where(p => p.Id == me).Select(p => p.Language).SingleAsync(cancel);
        using var spell = language.Culture().Use();
        var meetings = await db.FeedMeetingsAsync(asked, links, cancel);
        var dues = await db.FeedDuesAsync(asked, links, cancel);
        if (meetings.Count + dues.Count == 0 && !db.Actor.Roles.Any() && !await IsMemberAsync(db, me, cancel)) return null;

        var entries = meetings.Select(m => new FeedEntry(m.Date, m, null)).Concat(dues.Select(d => new FeedEntry(d.Date, null, d)))
            .OrderBy(e => e.Date < today).ThenBy(e => e.Date).Take(Most).ToList();
        // The day it is of, and not the moment: so the file is the same until something changes, or the day does.
        var at = NorwegianCalendar.At(today, TimeOnly.MinValue);
        return CalendarFile.Feed(CalendarFeedTexts.CalendarName, entries.Select(e => e.Meeting).OfType<MeetingEntry>(), entries.Select(e => e.Due).OfType<DueEntry>(), at);
    }

    private Task<bool> IsMemberAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel) => db.HoldersOn(calendar.Today).Members
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(m => m.PersonId == me, cancel);

    private sealed record FeedEntry(DateOnly Date, MeetingEntry? Meeting, DueEntry? Due);
}

/// <summary>What a feed asks for.</summary>
/// <param name="Most">At most so many of each kind.</param>
internal sealed record FeedWindow(PersonId Owner, DateOnly Today, DateOnly From, DateOnly To, int Most);
