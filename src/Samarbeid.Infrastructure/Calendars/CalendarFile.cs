using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using CultureInfo = System.Globalization.CultureInfo;

namespace Samarbeid.Infrastructure.Calendars;

/// <summary>Writes what calendars read (iCalendar, RFC 5545).</summary>
public static class CalendarFile
{
    /// <summary>How often calendars are asked to come back; most come when they like.</summary>
    private const string FetchedEvery = "PT2H";

    private const string Product = "-//Samarbeid//Samarbeid//NO";

    /// <summary>What a mail invites to, or calls off (RFC 5546).</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="organizer">The sender of the mail: a calendar trusts nobody else.</param>
    /// <param name="organizerName">What it is called.</param>
    /// <param name="attendee">The receiver, alone: who else is called is read behind the sign-in.</param>
    /// <param name="at">The moment of sending.</param>
    public static string Invitation(MeetingEntry meeting, string organizer, string organizerName, string attendee, DateTimeOffset at)
    {
        var calendar = New();
        calendar.Method = MethodOf(meeting);
        var entry = Entry(meeting, at);
        entry.Organizer = new Organizer { Value = MailTo(organizer), CommonName = organizerName };
        // Answers are given on the page; nobody reads those that come by mail.
        entry.Attendees.Add(new Attendee { Value = MailTo(attendee), Type = "INDIVIDUAL", Role = "REQ-PARTICIPANT", ParticipationStatus = "NEEDS-ACTION", Rsvp = false });
        calendar.Events.Add(entry);
        return Text(calendar);
    }

    /// <summary>What a person's calendar fetches again and again: what is not in it any more, it forgets.</summary>
    /// <param name="name">What the calendar is called where it is shown.</param>
    /// <param name="meetings">Whatever the person is called to.</param>
    /// <param name="dues">Days on which something is due.</param>
    /// <param name="at">The moment all of it is of. The same file comes out for the same moment, so that a calendar need not fetch what it has.</param>
    public static string Feed(string name, IEnumerable<MeetingEntry> meetings, IEnumerable<DueEntry> dues, DateTimeOffset at)
    {
        var calendar = New();
        // RFC 7986, and what Outlook and Apple looked for before it.
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        var interval = new CalendarProperty("REFRESH-INTERVAL", FetchedEvery);
        interval.AddParameter("VALUE", "DURATION");
        calendar.AddProperty(interval);
        calendar.AddProperty("X-PUBLISHED-TTL", FetchedEvery);
        foreach (var meeting in meetings) calendar.Events.Add(Entry(meeting, at));
        foreach (var due in dues) calendar.Events.Add(AllDay(due, at));
        return Text(calendar);
    }

    public static string MethodOf(MeetingEntry meeting) => meeting.IsOff ? CalendarMethods.Cancel : CalendarMethods.Request;

    private static Calendar New()
    {
        var calendar = new Calendar { ProductId = Product };
        calendar.TimeZones.Add(OsloTime.Rules());
        return calendar;
    }

    private static CalendarEvent Entry(MeetingEntry meeting, DateTimeOffset at)
    {
        var start = NorwegianCalendar.At(meeting.Date, meeting.StartsAt);
        return new CalendarEvent
        {
            Uid = meeting.Uid,
            Sequence = meeting.Sequence,
            DtStamp = OsloTime.Utc(at),
            Start = OsloTime.Of(start),
            End = OsloTime.EndOf(start.AddMinutes(meeting.Length)),
            Summary = meeting.Title,
            Location = meeting.Place,
            Description = $"{meeting.Description}\n{meeting.Link.AbsoluteUri}",
            Url = meeting.Link,
            Status = meeting.IsOff ? EventStatus.Cancelled : meeting.IsTentative ? EventStatus.Tentative : EventStatus.Confirmed,
            Transparency = meeting.IsFree || meeting.IsOff ? TransparencyType.Transparent : TransparencyType.Opaque,
        };
    }

    // A task of its own kind (VTODO) is shown by neither Outlook nor Google.
    private static CalendarEvent AllDay(DueEntry due, DateTimeOffset at) => new()
    {
        Uid = due.Uid,
        Sequence = due.Sequence,
        DtStamp = OsloTime.Utc(at),
        Start = new CalDateTime(due.Date),
        End = new CalDateTime(due.Date.AddDays(1)),
        Summary = due.Title,
        Description = due.Link.AbsoluteUri,
        Url = due.Link,
        Status = EventStatus.Confirmed,
        Transparency = TransparencyType.Transparent,
    };

    private static Uri MailTo(string address) => new($"mailto:{address}");

    private static string Text(Calendar calendar)
    {
        // The library writes numbers as the receiver's language does, whose minus no calendar reads.
        using (CultureInfo.InvariantCulture.Use()) return CalendarLines.Folded(new CalendarSerializer(calendar).SerializeToString()!);
    }
}
