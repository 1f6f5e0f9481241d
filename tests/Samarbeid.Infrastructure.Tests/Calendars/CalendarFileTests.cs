using System.Globalization;
using System.Text;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 30, 0, TimeSpan.Zero);

    /// <summary>The rules as libical carries them for Europe/Oslo.</summary>
    private const string Rules = """
        DAYLIGHT CEST +0100 +0200 19700329T020000 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        STANDARD CET +0200 +0100 19701025T030000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        """;

    /// <summary>Norwegian clock time and minutes, and the instants by hand: UTC+1 in winter, UTC+2 from the last Sunday of March to that of October.</summary>
    public static TheoryData<string, string, int, string, string> Times => new()
    {
        { "2026-03-28", "10:00", 120, "2026-03-28T09:00Z", "2026-03-28T11:00Z" },
        { "2026-03-29", "10:00", 120, "2026-03-29T08:00Z", "2026-03-29T10:00Z" },
        { "2026-03-29", "01:30", 120, "2026-03-29T00:30Z", "2026-03-29T02:30Z" },
        { "2026-03-29", "02:30", 60, "2026-03-29T01:30Z", "2026-03-29T02:30Z" },
        { "2026-03-28", "23:00", 600, "2026-03-28T22:00Z", "2026-03-29T08:00Z" },
        { "2026-06-24", "09:15", 45, "2026-06-24T07:15Z", "2026-06-24T08:00Z" },
        { "2026-10-24", "23:00", 600, "2026-10-24T21:00Z", "2026-10-25T07:00Z" },
        { "2026-10-25", "01:00", 90, "2026-10-24T23:00Z", "2026-10-25T00:30Z" },
        { "2026-10-25", "01:30", 120, "2026-10-24T23:30Z", "2026-10-25T01:30Z" },
        { "2026-10-25", "10:00", 120, "2026-10-25T09:00Z", "2026-10-25T11:00Z" },
        { "2026-10-26", "10:00", 15, "2026-10-26T09:00Z", "2026-10-26T09:15Z" },
        { "2026-12-31", "23:30", 60, "2026-12-31T22:30Z", "2026-12-31T23:30Z" },
        { "2027-03-28", "10:00", 120, "2027-03-28T08:00Z", "2027-03-28T10:00Z" },
        { "2031-10-26", "08:00", 600, "2031-10-26T07:00Z", "2031-10-26T17:00Z" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void A_meeting_is_at_its_hour_on_either_side_of_both_clock_changes(string date, string time, int minutes, string start, string end)
    {
        var calendar = Read(Entry() with
        {
            Date = DateOnly.Parse(date, CultureInfo.InvariantCulture),
            StartsAt = TimeOnly.Parse(time, CultureInfo.InvariantCulture),
            Length = minutes,
        });

        var meeting = Assert.Single(calendar.All("VEVENT"));
        Assert.Equal((At(start), At(end)), (IcsReader.Instant(calendar, meeting["DTSTART"]), IcsReader.Instant(calendar, meeting["DTEND"])));
        // Also for a program that knows the zone by its name.
        Assert.Equal(At(start), NorwegianCalendar.At(DateOnly.Parse(date, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture)));
        Assert.Equal("Europe/Oslo", meeting["DTSTART"].Parameters["TZID"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nb-NO")]
    [InlineData("nn-NO")]
    public void The_file_brings_the_rules_of_both_clock_changes_whatever_language_the_receiver_reads(string culture)
    {
        using var _ = CultureInfo.GetCultureInfo(culture).Use();
        var zone = Assert.Single(Read(Entry()).All("VTIMEZONE"));

        Assert.Equal("Europe/Oslo", zone["TZID"].Value);
        Assert.Equal(Rules.ReplaceLineEndings("\n").Split('\n'), zone.Parts.Select(c => string.Join(
            ' ', c.Name, c["TZNAME"].Value, c["TZOFFSETFROM"].Value, c["TZOFFSETTO"].Value, c["DTSTART"].Value, Ordered(c["RRULE"].Value))));

        static string Ordered(string rule) => string.Join(';', rule.Split(';').OrderBy(p => p[..6] switch { "FREQ=Y" => 0, "BYMONT" => 1, _ => 2 }));
    }

    [Theory]
    [InlineData("Rådhuset; sal 2, «Ælvesøen»")]
    [InlineData("C:\\møter\\n og \"anførsel\"")]
    [InlineData("To\nlinjer")]
    [InlineData("BEGIN:VEVENT")]
    [InlineData("æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøå")]
    [InlineData("👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️👮‍♀️ a\u0301e\u0301")]
    [InlineData(" blanke kanter ")]
    public void Texts_come_back_as_they_were_written(string text)
    {
        var meeting = Read(Entry() with { Title = text, Place = text, Description = text }).All("VEVENT").Single();

        Assert.Equal((text, text, $"{text}\nhttps://samarbeid.example/moter/1"), (meeting["SUMMARY"].Text, meeting["LOCATION"].Text, meeting["DESCRIPTION"].Text));
    }

    [Fact]
    public void An_invitation_says_who_invites_whom_to_what_and_how_new_it_is()
    {
        var calendar = Read(Entry());
        var meeting = Assert.Single(calendar.All("VEVENT"));

        Assert.Equal(("2.0", "REQUEST", "-//Samarbeid//Samarbeid//NO"), (calendar["VERSION"].Value, calendar["METHOD"].Value, calendar["PRODID"].Value));
        Assert.Equal(("1@samarbeid.example", "3", "20260302T083000Z"), (meeting["UID"].Value, meeting["SEQUENCE"].Value, meeting["DTSTAMP"].Value));
        Assert.Equal(("mailto:post@kommune.example", "Råd; og: dåd"), (meeting["ORGANIZER"].Value, meeting["ORGANIZER"].Parameters["CN"]));
        Assert.Equal("mailto:rolf@skole.example", meeting["ATTENDEE"].Value);
        Assert.Equal(("NEEDS-ACTION", "FALSE"), (meeting["ATTENDEE"].Parameters["PARTSTAT"], meeting["ATTENDEE"].Parameters["RSVP"]));
        Assert.DoesNotContain("CN", meeting["ATTENDEE"].Parameters.Keys);
        Assert.Equal(("CONFIRMED", "https://samarbeid.example/moter/1"), (meeting["STATUS"].Value, meeting["URL"].Value));
    }

    [Fact]
    public void What_is_off_is_cancelled()
    {
        var calendar = Read(Entry() with { IsOff = true });

        Assert.Equal(("CANCEL", "CANCELLED"), (calendar["METHOD"].Value, calendar.All("VEVENT").Single()["STATUS"].Value));
    }

    private static MeetingEntry Entry() => new(
        "1@samarbeid.example", 3, false, new DateOnly(2026, 4, 10), new TimeOnly(10, 0), 120, "Stjørdal politiråd", "Kommunehuset", "Saksliste:",
        new Uri("https://samarbeid.example/moter/1"));

    private static IcsComponent Read(MeetingEntry entry) => IcsReader.Read(Encoding.UTF8.GetBytes(
        CalendarFile.Invitation(entry, "post@kommune.example", "Råd; og: dåd", "rolf@skole.example", Now)));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
