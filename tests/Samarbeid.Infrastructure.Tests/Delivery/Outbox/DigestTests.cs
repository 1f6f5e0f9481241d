using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Tests.Delivery.Mail;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

/// <summary>What can wait comes in one mail a day, of the notifications it covers.</summary>
public sealed class DigestTests : IAsyncLifetime
{
    // A Monday.
    private static readonly DateOnly Today = Promise.Today.AddDays(7);
    private readonly SmtpSink _server = new();
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
        _server.Start();
        GoTo(Today.AddDays(-1), 15);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _tests.DisposeAsync();
    }

    [Fact]
    public async Task Reminders_and_news_of_a_morning_are_one_mail_by_place_with_a_line_and_a_link_for_each()
    {
        var soon = _promise.Action(Today.AddDays(3), _promise.Mayor);
        await _promise.SaveAsync(soon, _promise.Action(Today.AddDays(-1), _promise.Mayor));
        var report = await NewsAsync(_promise.Mayor);
        Assert.Equal(0, await SendAsync());
        GoTo(Today, 7);

        await RunAsync(Today);

        var mail = Assert.Single(_server.Read(), m => To(m, _promise.Mayor));
        Assert.Equal("3 varsler: Stjørdal, Stjørdal politiråd", mail.Subject);
        var text = mail.TextBody!.ReplaceLineEndings("\n");
        Assert.Contains($"Stjørdal (2)\n------------\n- T\u00A01/26 har frist torsdag 12. mars 2026\n  https://samarbeid.example/tiltak/{soon.Id.Value}\n", text, StringComparison.Ordinal);
        Assert.Contains("Stjørdal politiråd (1)\n", text, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"https://samarbeid.example/tiltak/{soon.Id.Value}\">T&#xA0;1/26 har frist torsdag 12. mars 2026</a>", mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("emmelig", mail.ToString(), StringComparison.Ordinal);
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal("<oversikt.samarbeid.example>", mail.Headers["List-Id"]);
        Assert.Equal("<https://samarbeid.example/varsler/innstillinger>", mail.Headers["List-Unsubscribe"]);
        Assert.NotNull(report);
    }

    [Fact]
    public async Task A_digest_of_what_one_is_to_do_alone_offers_nobody_to_do_without_it()
    {
        GoTo(Today, 7);
        await _promise.SaveAsync(_promise.Action(Today.AddDays(3)), _promise.Action(Today.AddDays(14)));
        await RunAsync(Today);

        Assert.Null(Assert.Single(_server.Read()).Headers["List-Unsubscribe"]);
    }

    [Fact]
    public async Task There_is_one_a_day_and_what_comes_after_it_waits_for_the_next()
    {
        GoTo(Today, 7);
        await _promise.SaveAsync(_promise.Action(Today.AddDays(3)));
        await RunAsync(Today);
        GoTo(Today, 12);
        await _promise.SaveAsync(_promise.Action(Today.AddDays(2)));
        await Parts.Planner(_tests).PlanAsync(Today, CancellationToken.None);
        GoTo(Today, 15);
        Assert.Equal(0, await SendAsync());
        Assert.Single(_server.Read());

        GoTo(Today.AddDays(1), 7);
        await RunAsync(Today.AddDays(1));
        Assert.Equal(2, _server.Read().Count());
    }

    [Fact]
    public async Task Where_the_run_of_the_day_was_missed_the_job_of_the_minute_sends_the_digest_when_it_is_planned()
    {
        GoTo(Today, 9);
        await _promise.SaveAsync(_promise.Action(Today.AddDays(3)));
        await Parts.Planner(_tests).PlanAsync(Today, CancellationToken.None);
        Assert.Equal(0, await SendAsync());
        _tests.Clock.Advance(DigestHours.Grace);

        Assert.Equal(1, await SendAsync());
    }

    [Fact]
    public async Task A_server_that_is_dead_for_three_days_gets_everything_in_one_mail_and_of_each_thing_the_last_step()
    {
        var action = _promise.Action(Today.AddDays(3));
        await _promise.SaveAsync(action, _promise.Action(Today.AddDays(15)));
        await _server.StopAsync();
        for (var day = 0; day <= 4; day++)
        {
            GoTo(Today.AddDays(day), 7);
            await RunAsync(Today.AddDays(day));
            GoTo(Today.AddDays(day), 12);
            await SendAsync();
        }

        _server.Start();
        await SendAsync();

        var mail = Assert.Single(_server.Read(), m => To(m, _promise.Responsible));
        Assert.Equal("2 varsler: Stjørdal", mail.Subject);
        Assert.Contains("T\u00A01/26 er over fristen", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("T\u00A01/26 har frist", mail.TextBody, StringComparison.Ordinal);
        await using var db = _tests.OpenAsSystem();
        Assert.All(await db.Outbox.ToListAsync(), m => Assert.Equal(OutboxState.Sent, m.State));
        Assert.Equal(0, await SendAsync());
    }

    [Theory]
    [InlineData("2027-03-26", "2027-03-30")]
    [InlineData("2027-10-29", "2027-11-02")]
    public async Task Over_a_change_of_the_clock_each_day_has_its_digest_and_none_has_two(string from, string until)
    {
        var (first, last) = (DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture));
        _tests.Clock.SetUtcNow(NorwegianCalendar.At(first.AddDays(-1), new(15, 0)));
        for (var at = _tests.Clock.GetUtcNow(); NorwegianCalendar.DateOf(at) <= last; at = at.AddMinutes(30))
        {
            _tests.Clock.SetUtcNow(at);
            var local = NorwegianCalendar.Local(at);
            if (local is { Hour: 15, Minute: 0 }) await NewsAsync(_promise.Mayor);
            await SendAsync();
        }

        var days = _server.Read().Select(m => NorwegianCalendar.Local(m.Date)).ToList();
        Assert.Equal(Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays), days.Select(d => DateOnly.FromDateTime(d.DateTime)));
        Assert.All(days, d => Assert.Equal((7, 30), (d.Hour, d.Minute)));
    }

    [Fact]
    public async Task News_and_others_delays_come_on_Monday_to_who_wants_that_and_what_is_theirs_to_do_each_day()
    {
        await ChooseAsync(_promise.Director, s => s.Choose(NewsPace.Weekly, 7, false));
        GoTo(Today.AddDays(1), 7);
        await _promise.SaveAsync(_promise.Action(Today.AddDays(4), _promise.Director), _promise.Action(Today.AddDays(-13)));
        await RunAsync(Today.AddDays(1));
        Assert.Contains("T\u00A01/26", Assert.Single(_server.Read(), m => To(m, _promise.Director)).Subject, StringComparison.Ordinal);
        for (var day = 2; day < 7; day++) await SendOnAsync(Today.AddDays(day));
        Assert.Single(_server.Read(), m => To(m, _promise.Director));

        await SendOnAsync(Today.AddDays(7));
        Assert.Contains("T\u00A02/26", _server.Read().Last(m => To(m, _promise.Director)).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_no_news_by_mail_gets_none_and_is_not_counted_as_out_of_reach()
    {
        await ChooseAsync(_promise.Mayor, s => s.Choose(NewsPace.Never, 7, false));
        var thing = await NewsAsync(_promise.Mayor);
        GoTo(Today, 8);

        Assert.Equal(0, await SendAsync());

        await using var db = _tests.OpenAsSystem();
        Assert.Equal((OutboxState.Dropped, OutboxFault.NotWanted), await db.Outbox.Select(m => ValueTuple.Create(m.State, m.Fault!.Value)).SingleAsync());
        Assert.False(await db.UnreachedBy(thing!.Id.Value, [MinutesApproved]).AnyAsync());
    }

    [Fact]
    public async Task Many_nodes_at_once_send_one_digest_to_each()
    {
        GoTo(Today, 7);
        Person[] people = [_promise.Responsible, _promise.SltCoordinator, _promise.Director, _promise.Mayor];
        await _promise.SaveAsync(people.SelectMany(p => Enumerable.Range(4, 5).Select(i => (object)_promise.Action(Today.AddDays(i), p))));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Parts.Planner(_tests).PlanAsync(Today, CancellationToken.None))));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Parts.Sender(_tests).RunAsync(Today, CancellationToken.None, isRunOfTheDay: true))));

        Assert.Equal(people.Length, Directory.GetFiles(Parts.Settings(_tests).PickupFolder, "*.eml").Length);
    }

    private static bool To(MimeMessage mail, Person person) => mail.To.Mailboxes.Single().Address == person.Email;

    private void GoTo(DateOnly day, int hour) => _tests.Clock.SetUtcNow(NorwegianCalendar.At(day, new(hour, 0)));

    private async Task SendOnAsync(DateOnly day)
    {
        GoTo(day, 8);
        await SendAsync();
    }

    private async Task<Domain.Meetings.Meeting?> NewsAsync(Person to)
    {
        var meeting = _promise.Meeting(Today.AddDays(-20));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Domain.Meetings.Presence.Present)]).IsDone);
        Assert.True(meeting.Note(meeting.Items[0].Id).IsDone && meeting.SendForApproval().IsDone);
        Assert.True(meeting.Approve(Domain.Meetings.ApprovalSide.Chair, _promise.Mayor.Id, _tests.Clock.GetUtcNow()).IsDone);
        Assert.True(meeting.Approve(Domain.Meetings.ApprovalSide.Police, _promise.Sheriff.Id, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(meeting);
        await using var db = _tests.OpenAsSystem();
        var timing = SharedMail.TimingOf(MinutesApproved);
        db.Tell(Said.Of(MinutesApproved, meeting, 1), [to.Id], timing, SharedMail.TurnOf(timing, _tests.Clock.GetUtcNow()));
        Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
        return meeting;
    }

    private async Task ChooseAsync(Person person, Func<NotificationSettings, Outcome> choose)
    {
        var settings = NotificationSettings.Of(person.Id);
        Assert.Equal(Outcome.Done, choose(settings));
        await _promise.SaveAsync(settings);
    }

    private Task<int> SendAsync() => Parts.Sender(_tests, smtp: _server.Settings).SendAsync(NorwegianCalendar.DateOf(_tests.Clock.GetUtcNow()), CancellationToken.None);

    private Task<OutboxRun> RunAsync(DateOnly day) =>
        new Infrastructure.Due.RunReminders(Parts.Planner(_tests), Parts.Cases(_tests), Parts.Sender(_tests, smtp: _server.Settings), _tests.Clock).RunAsync(day, CancellationToken.None);
}
