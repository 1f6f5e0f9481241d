using Samarbeid.Domain.QuickEntries;

namespace Samarbeid.Domain.Tests.QuickEntries;

/// <summary>How days are said, in bokmål and nynorsk, on Wednesday 25 November 2026.</summary>
public sealed class DatePhraseTests
{
    [Theory]
    // Numbers.
    [InlineData("innen 15/1", "2027-01-15")]
    [InlineData("innen 15.1", "2027-01-15")]
    [InlineData("innen 15.1.", "2027-01-15")]
    [InlineData("innen 15.01.2027", "2027-01-15")]
    [InlineData("innen 15.01.27", "2027-01-15")]
    [InlineData("innen 15/1-27", "2027-01-15")]
    [InlineData("innen 15/1/2028", "2028-01-15")]
    [InlineData("innen 2027-01-15", "2027-01-15")]
    [InlineData("innen 30.11", "2026-11-30")]
    [InlineData("innen 25/11", "2026-11-25")]
    [InlineData("innen 24/11", "2027-11-24")]
    [InlineData("15/1", "2027-01-15")]
    [InlineData("15/1.", "2027-01-15")]
    // Months.
    [InlineData("innen 15. januar", "2027-01-15")]
    [InlineData("innan 15. januar", "2027-01-15")]
    [InlineData("innen 15 januar", "2027-01-15")]
    [InlineData("innen 15.januar", "2027-01-15")]
    [InlineData("innen 15. jan", "2027-01-15")]
    [InlineData("innen den 15. januar", "2027-01-15")]
    [InlineData("1. mars", "2027-03-01")]
    [InlineData("1. MARS", "2027-03-01")]
    [InlineData("første mars", "2027-03-01")]
    [InlineData("fyrste mars", "2027-03-01")]
    [InlineData("17. mai", "2027-05-17")]
    [InlineData("17. mai 2028", "2028-05-17")]
    [InlineData("1. desember i år", "2026-12-01")]
    [InlineData("1. desember neste år", "2027-12-01")]
    [InlineData("innen 29. februar 2028", "2028-02-29")]
    [InlineData("innen den 30.", "2026-11-30")]
    [InlineData("innen den 3.", "2026-12-03")]
    // Weekdays.
    [InlineData("fredag", "2026-11-27")]
    [InlineData("på fredag", "2026-11-27")]
    [InlineData("innen fredag", "2026-11-27")]
    [InlineData("til fredag", "2026-11-27")]
    [InlineData("førstkommende fredag", "2026-11-27")]
    [InlineData("komande fredag", "2026-11-27")]
    [InlineData("mandag", "2026-11-30")]
    [InlineData("måndag", "2026-11-30")]
    [InlineData("tirsdag", "2026-12-01")]
    [InlineData("tysdag", "2026-12-01")]
    [InlineData("torsdag", "2026-11-26")]
    [InlineData("laurdag", "2026-11-28")]
    [InlineData("lørdag", "2026-11-28")]
    [InlineData("sundag", "2026-11-29")]
    [InlineData("søndag", "2026-11-29")]
    [InlineData("fredag om to uker", "2026-12-11")]
    [InlineData("fredag om ei veke", "2026-12-04")]
    [InlineData("fredag neste uke", "2026-12-04")]
    [InlineData("fredag i neste veke", "2026-12-04")]
    [InlineData("fredag denne uken", "2026-11-27")]
    [InlineData("tirsdag i uke 50", "2026-12-08")]
    [InlineData("neste tirsdag", "2026-12-01")]
    [InlineData("neste mandag", "2026-11-30")]
    // Counted from today.
    [InlineData("i dag", "2026-11-25")]
    [InlineData("i morgen", "2026-11-26")]
    [InlineData("i morgon", "2026-11-26")]
    [InlineData("i overmorgen", "2026-11-27")]
    [InlineData("i overmorgon", "2026-11-27")]
    [InlineData("om tre dager", "2026-11-28")]
    [InlineData("om ti dagar", "2026-12-05")]
    [InlineData("om 14 dager", "2026-12-09")]
    [InlineData("om fjorten dager", "2026-12-09")]
    [InlineData("om en uke", "2026-12-02")]
    [InlineData("om én uke", "2026-12-02")]
    [InlineData("om ei veke", "2026-12-02")]
    [InlineData("om to uker", "2026-12-09")]
    [InlineData("om to veker", "2026-12-09")]
    [InlineData("om et par uker", "2026-12-09")]
    [InlineData("om eit par veker", "2026-12-09")]
    [InlineData("om en måned", "2026-12-25")]
    [InlineData("om ein månad", "2026-12-25")]
    [InlineData("om tre måneder", "2027-02-25")]
    [InlineData("om tre månader", "2027-02-25")]
    [InlineData("om et halvt år", "2027-05-25")]
    [InlineData("om eit år", "2027-11-25")]
    [InlineData("innen en uke", "2026-12-02")]
    [InlineData("innan 14 dagar", "2026-12-09")]
    [InlineData("i løpet av to uker", "2026-12-09")]
    [InlineData("i laupet av tre veker", "2026-12-16")]
    // Weeks, months, parts of a year.
    [InlineData("neste uke", "2026-12-04")]
    [InlineData("i neste veke", "2026-12-04")]
    [InlineData("i løpet av uken", "2026-11-27")]
    [InlineData("i løpet av neste uke", "2026-12-04")]
    [InlineData("innen utgangen av uka", "2026-11-27")]
    [InlineData("uke 50", "2026-12-11")]
    [InlineData("innan veke 2", "2027-01-15")]
    [InlineData("i uke 53", "2027-01-01")]
    [InlineData("neste måned", "2026-12-31")]
    [InlineData("innen utgangen av måneden", "2026-11-30")]
    [InlineData("innan utgangen av månaden", "2026-11-30")]
    [InlineData("innen utgangen av neste måned", "2026-12-31")]
    [InlineData("i løpet av januar", "2027-01-31")]
    [InlineData("innen utgangen av februar", "2027-02-28")]
    [InlineData("innen utgangen av februar 2028", "2028-02-29")]
    [InlineData("i desember", "2026-12-31")]
    [InlineData("innen utgangen av året", "2026-12-31")]
    [InlineData("innen årsskiftet", "2026-12-31")]
    [InlineData("innen nyttår", "2026-12-31")]
    [InlineData("før nyttår", "2026-12-31")]
    [InlineData("før jul", "2026-12-23")]
    [InlineData("innen jul", "2026-12-23")]
    [InlineData("innen første kvartal", "2027-03-31")]
    [InlineData("innan utgangen av 2. kvartal", "2027-06-30")]
    [InlineData("innen første halvår 2027", "2027-06-30")]
    // The meeting, and before a day.
    [InlineData("neste møte", "2027-02-03")]
    [InlineData("til neste møte", "2027-02-03")]
    [InlineData("innen neste politiråd", "2027-02-03")]
    [InlineData("til neste gong", "2027-02-03")]
    [InlineData("før neste møte", "2027-02-02")]
    [InlineData("før 1. mars", "2027-02-28")]
    [InlineData("før fredag", "2026-11-26")]
    [InlineData("før mars", "2027-02-28")]
    [InlineData("før uke 50", "2026-12-06")]
    // Words around it.
    [InlineData("med frist 15. januar", "2027-01-15")]
    [InlineData("frist: 15/1", "2027-01-15")]
    [InlineData("senest 15. januar", "2027-01-15")]
    [InlineData("seinast 15. januar", "2027-01-15")]
    [InlineData("svar innen 15. januar", "2027-01-15")]
    [InlineData("og svarfrist innen 15. januar", "2027-01-15")]
    [InlineData("ferdig innen fredag!", "2026-11-27")]
    // More than one thing, or none.
    [InlineData("neste fredag", "2026-11-27|2026-12-04", "WhenOfSeveral")]
    [InlineData("onsdag", "2026-11-25|2026-12-02", "WhenOfSeveral")]
    [InlineData("innen mars", "2027-03-01|2027-03-31", "WhenOfSeveral")]
    [InlineData("innen 31. februar", "", "NoSuchDay")]
    [InlineData("innen 32/1", "", "NoSuchDay")]
    [InlineData("innen 15/13", "", "NoSuchDay")]
    [InlineData("innen 29. februar 2027", "", "NoSuchDay")]
    [InlineData("innen uke 60", "", "NoSuchDay")]
    [InlineData("innen 15. januar 2026", "2026-01-15", "DayIsPast")]
    [InlineData("før i dag", "2026-11-24", "DayIsPast")]
    [InlineData("før sommeren", "", "DayIsVague")]
    [InlineData("innan hausten", "", "DayIsVague")]
    [InlineData("snarest mulig", "", "DayIsVague")]
    [InlineData("så snart som mogleg", "", "DayIsVague")]
    [InlineData("om noen uker", "", "DayIsVague")]
    [InlineData("", "", "WhenIsMissing")]
    public void A_day_is_understood_and_taken_out_of_the_text(string said, string when, string doubt = "")
    {
        var entry = Room.Read($"t Kari ringer rektor {said}");

        Assert.Equal((when, doubt), (entry.When(), entry.Doubt()));
        if (doubt != "WhenIsMissing") Assert.Equal("Ringer rektor", entry.Title);
    }

    [Fact]
    public void A_day_far_off_is_asked_about()
    {
        var entry = Room.Read("t Kari ringer rektor innen 15. januar 2072");

        Assert.Equal("Calendar.TooFar", Assert.Single(entry.Doubts).Code);
    }

    [Fact]
    public void Without_a_next_meeting_planned_none_is_made_up()
    {
        var entry = QuickEntryReader.Read("t Kari ringer rektor til neste møte", Room.Setting with { NextMeeting = null })!;

        Assert.Equal("NoNextMeeting", entry.Doubt());
    }

    [Theory]
    [InlineData("t Kari måler farten innen 15. januar ved skolen", "Måler farten ved skolen", "2027-01-15")]
    [InlineData("t Kari ser på tallene for 15. januar og svarer innen fredag", "Ser på tallene for 15. januar og svarer", "2026-11-27")]
    [InlineData("t Kari lager plan for 17. mai-toget innen 1. mars", "Lager plan for 17. mai-toget", "2027-03-01")]
    [InlineData("t Kari går gjennom sak 14/26 i morgen", "Går gjennom sak 14/26", "2026-11-26")]
    [InlineData("t Kari måler i 30-sonen i uke 50", "Måler i 30-sonen", "2026-12-11")]
    [InlineData("t Kari innen fredag: ringer rektor", "Ringer rektor", "2026-11-27")]
    public void Other_numbers_and_days_stay_in_the_text(string line, string title, string when)
    {
        var entry = Room.Read(line);

        Assert.Equal((title, when), (entry.Title, entry.When()));
    }
}
