using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using CultureInfo = System.Globalization.CultureInfo;

namespace Samarbeid.Infrastructure.Calendars;

/// <summary>Writes what calendars read (iCalendar, RFC 5545).</summary>
internal static class CalendarFile
{
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
            Status = meeting.IsOff ? EventStatus.Cancelled : EventStatus.Confirmed,
            Transparency = TransparencyType.Opaque,
        };
    }

    private static Uri MailTo(string address) => new($"mailto:{address}");

    private static string Text(Calendar calendar)
    {
        // The library writes numbers as the receiver's language does, whose minus no calendar reads.
        using (CultureInfo.InvariantCulture.Use()) return CalendarLines.Folded(new CalendarSerializer(calendar).SerializeToString()!);
    }
}
