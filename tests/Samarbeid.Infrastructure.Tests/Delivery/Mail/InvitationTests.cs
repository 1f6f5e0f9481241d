using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Delivery.Mail;

/// <summary>What reaches calendars, read off a mail server by a reader that knows nothing of the writer.</summary>
public sealed class InvitationTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 4, 10);
    private readonly SmtpSink _server = new();
    private TestDatabase _tests = null!;
    private Promise _promise = null!;
    private Meeting _meeting = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
        _meeting = _promise.Meeting(Day);
        await _promise.SaveAsync(_meeting);
        _server.Start();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _tests.DisposeAsync();
    }

    [Fact]
    public async Task A_notice_carries_an_invitation_as_a_form_of_the_letter_and_as_a_file()
    {
        var mail = await SendAsync(Said.Of(NotificationKind.MeetingNotice, _meeting, 1));

        var mixed = Assert.IsType<Multipart>(mail.Body, exactMatch: false);
        Assert.Equal("multipart/mixed", mixed.ContentType.MimeType);
        var forms = Assert.IsType<MultipartAlternative>(mixed[0]);
        Assert.Equal(["text/plain", "text/html", "text/calendar"], forms.Select(p => p.ContentType.MimeType));
        Assert.Equal(("REQUEST", "utf-8"), (forms[2].ContentType.Parameters["method"], forms[2].ContentType.Charset));
        var file = Assert.IsType<MimePart>(mixed[1], exactMatch: false);
        Assert.Equal(("application/ics", true, "mote.ics"), (file.ContentType.MimeType, file.IsAttachment, file.FileName));
        Assert.Equal(BytesOf((MimePart)forms[2]), BytesOf(file));

        var calendar = CalendarOf(mail);
        var entry = Assert.Single(calendar.All("VEVENT"));
        Assert.Equal($"{_meeting.Id.Value:N}@samarbeid.example", entry["UID"].Value);
        Assert.Equal(("REQUEST", "0"), (calendar["METHOD"].Value, entry["SEQUENCE"].Value));
        Assert.Equal(mail.Date, IcsReader.Instant(calendar, entry["DTSTAMP"]));
        Assert.Equal($"mailto:{mail.From.Mailboxes.Single().Address}", entry["ORGANIZER"].Value);
        Assert.Equal("mailto:rolf@skole.example", entry["ATTENDEE"].Value);
        Assert.Equal(("Stjørdal politiråd", "Kommunehuset"), (entry["SUMMARY"].Text, entry["LOCATION"].Text));
        Assert.EndsWith($"\nhttps://samarbeid.example/moter/{_meeting.Id.Value}", entry["DESCRIPTION"].Text, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 4, 10, 8, 0, 0, TimeSpan.Zero), IcsReader.Instant(calendar, entry["DTSTART"]));
        // What a case is about is in the letter, and not in a calendar that others look into.
        Assert.DoesNotContain("Uro", System.Text.Encoding.UTF8.GetString(BytesOf(file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_change_there_and_back_again_brings_a_higher_number_for_the_same_meeting()
    {
        var seen = new List<IcsComponent> { CalendarOf(await SendAsync(Said.Of(NotificationKind.MeetingNotice, _meeting, 1))) };
        foreach (var (hour, place) in new[] { (12, "Kommunehuset"), (10, "Kommunehuset"), (10, "Kantina"), (10, "Kommunehuset") })
        {
            await PlayAsync(m => m.Rearrange(new(hour, 0), place, m.ChairId), m => m.TellOfChanges());
            seen.Add(CalendarOf(await SendAsync(Said.Of(NotificationKind.MeetingChanged, _meeting, _meeting.ChangeNotices))));
        }

        await PlayAsync(m => m.SetLength(60), m => m.TellOfChanges());
        seen.Add(CalendarOf(await SendAsync(Said.Of(NotificationKind.MeetingChanged, _meeting, _meeting.ChangeNotices))));

        var entries = seen.Select(c => c.All("VEVENT").Single()).ToList();
        Assert.Single(entries.Select(e => e["UID"].Value).Distinct());
        Assert.All(seen, c => Assert.Equal("REQUEST", c["METHOD"].Value));
        Assert.Equal(["0", "1", "2", "3", "4", "5"], entries.Select(e => e["SEQUENCE"].Value));
        Assert.Equal(["T100000", "T120000", "T100000", "T100000", "T100000", "T100000"], entries.Select(e => e["DTSTART"].Value[8..]));
        Assert.Equal("20260410T110000", entries[^1]["DTEND"].Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_meeting_that_is_off_leaves_calendars_and_comes_back_with_its_new_notice(bool isCancelled)
    {
        await SendAsync(Said.Of(NotificationKind.MeetingNotice, _meeting, 1));
        await PlayAsync(m => isCancelled ? m.Cancel("Storm") : m.Postpone("Storm"));

        var off = CalendarOf(await SendAsync(Said.Of(isCancelled ? NotificationKind.MeetingCancelled : NotificationKind.MeetingPostponed, _meeting, 1)));

        Assert.Equal(("CANCEL", "CANCELLED", "1"), (off["METHOD"].Value, off.All("VEVENT").Single()["STATUS"].Value, off.All("VEVENT").Single()["SEQUENCE"].Value));
        if (isCancelled) return;

        await PlayAsync(m => m.Replan(new(2026, 11, 6), new(10, 0), "Kommunehuset", m.ChairId), m => m.Call(Promise.Today, 9, null));
        var again = CalendarOf(await SendAsync(Said.Of(NotificationKind.MeetingNotice, _meeting, 2)));
        var entry = again.All("VEVENT").Single();
        Assert.Equal(("REQUEST", off.All("VEVENT").Single()["UID"].Value), (again["METHOD"].Value, entry["UID"].Value));
        Assert.True(int.Parse(entry["SEQUENCE"].Value, System.Globalization.CultureInfo.InvariantCulture) > 1);
        // Called in winter's last days or in summer, held in winter: at the hour that was agreed.
        Assert.Equal(new DateTimeOffset(2026, 11, 6, 9, 0, 0, TimeSpan.Zero), IcsReader.Instant(again, entry["DTSTART"]));
    }

    [Fact]
    public async Task Whoever_is_taken_off_learns_it_and_is_invited_anew_when_they_come_back()
    {
        await SendAsync(Said.Of(NotificationKind.MeetingNotice, _meeting, 1));
        await InBodyAsync(b => b.Release(b.Members.Single(m => m.PersonId == _promise.Headmaster.Id).Id, Promise.Today));
        await PlayAsync(m => m.CallOff(_promise.Headmaster.Id));

        var mail = await SendAsync(Said.Of(NotificationKind.MeetingCalledOff, _meeting, 1));

        Assert.Equal("Du er ikke lenger innkalt til møtet i Stjørdal politiråd", mail.Subject);
        Assert.Contains("Tid: fredag 10. april 2026 kl. 10.00", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Uro", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(("CANCEL", "1"), (CalendarOf(mail)["METHOD"].Value, CalendarOf(mail).All("VEVENT").Single()["SEQUENCE"].Value));

        await InBodyAsync(b => b.Admit(_promise.Headmaster.Id, MemberRole.Member, Promise.Today));
        await PlayAsync(m => m.CallAlso(_promise.Headmaster.Id, isApart: true));
        var again = CalendarOf(await SendAsync(Said.Of(NotificationKind.MeetingCalledApart, _meeting, 2)));
        Assert.Equal(("REQUEST", "2"), (again["METHOD"].Value, again.All("VEVENT").Single()["SEQUENCE"].Value));
    }

    [Fact]
    public async Task That_somebody_is_called_off_stays_at_home_when_they_are_a_member_again()
    {
        await PlayAsync(m => m.CallOff(_promise.Headmaster.Id));
        await TellAsync(Said.Of(NotificationKind.MeetingCalledOff, _meeting, 1));

        Assert.Equal(0, await Parts.Sender(_tests, smtp: _server.Settings).SendAsync(Promise.Today, CancellationToken.None));
    }

    private static IcsComponent CalendarOf(MimeMessage mail) =>
        IcsReader.Read(BytesOf(mail.BodyParts.OfType<MimePart>().Single(p => p.ContentType.MimeType == "text/calendar")));

    private static byte[] BytesOf(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes);
        return bytes.ToArray();
    }

    private async Task<MimeMessage> SendAsync(Said said)
    {
        var before = _server.Mails.Count;
        await TellAsync(said);
        Assert.Equal(1, await Parts.Sender(_tests, smtp: _server.Settings).SendAsync(Promise.Today, CancellationToken.None));
        return _server.Read().ElementAt(before);
    }

    private async Task TellAsync(Said said)
    {
        await using var database = _tests.OpenAsSystem();
        database.Tell(said, [_promise.Headmaster.Id]);
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    private async Task PlayAsync(params Func<Meeting, Outcome>[] steps)
    {
        await using var database = _tests.OpenAsSystem();
        _meeting = await database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Items).SingleAsync(m => m.Id == _meeting.Id);
        foreach (var step in steps) Assert.Equal(Outcome.Done, step(_meeting));
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    private async Task InBodyAsync(Func<MeetingBody, Outcome> change)
    {
        await using var database = _tests.OpenAsSystem();
        var body = await database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.Id == _promise.Council.Id);
        Assert.Equal(Outcome.Done, change(body));
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }
}
