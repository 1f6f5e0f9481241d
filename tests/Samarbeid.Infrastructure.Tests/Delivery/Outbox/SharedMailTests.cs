using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Letters;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Tests.Delivery.Mail;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

/// <summary>Several notices to the same person within ten minutes are one mail, whatever becomes of it on its way.</summary>
public sealed class SharedMailTests : IAsyncLifetime
{
    private readonly SmtpSink _server = new();
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
        _server.Start();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _tests.DisposeAsync();
    }

    [Fact]
    public async Task What_comes_within_ten_minutes_of_the_first_is_one_mail_that_counts_names_the_place_and_has_a_part_for_each()
    {
        var first = await GiveAsync();
        _tests.Clock.Advance(TimeSpan.FromMinutes(6));
        var second = await GiveAsync();
        _tests.Clock.Advance(TimeSpan.FromMinutes(4) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await SendAsync());
        _tests.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await SendAsync());
        Assert.Equal(0, await SendAsync());

        var mail = Assert.Single(_server.Read());
        Assert.Equal("2 varsler: Stjørdal", mail.Subject);
        Assert.DoesNotContain("emmelig", mail.ToString(), StringComparison.Ordinal);
        foreach (var action in new[] { first, second })
        {
            Assert.Contains($"Stjørdal: {NumberSeries.Unbroken(action.Reference)} er gitt deg", mail.TextBody, StringComparison.Ordinal);
            Assert.Contains($"/tiltak/{action.Id.Value}", mail.TextBody, StringComparison.Ordinal);
            Assert.Contains($"<h2>Stjørdal: {action.Reference.Replace(" ", "&#xA0;", StringComparison.Ordinal)} er gitt deg</h2>", mail.HtmlBody, StringComparison.Ordinal);
        }

        var rows = await RowsAsync();
        Assert.All(rows, r => Assert.Equal((OutboxState.Sent, mail.MessageId), (r.State, r.MessageId)));
        await using var db = _tests.OpenAsSystem();
        Assert.Equal(2, await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync());
    }

    [Fact]
    public async Task What_comes_later_is_a_mail_of_its_own_and_one_alone_is_called_what_it_is()
    {
        await GiveAsync();
        _tests.Clock.Advance(SharedMail.Window);
        Assert.Equal(1, await SendAsync());
        var later = await GiveAsync();
        _tests.Clock.Advance(SharedMail.Window);
        Assert.Equal(1, await SendAsync());

        Assert.Equal($"Stjørdal: {NumberSeries.Unbroken(later.Reference)} er gitt deg", _server.Read().Last().Subject);
    }

    [Fact]
    public async Task Others_have_their_own_mail_and_a_call_goes_by_itself_at_once()
    {
        await GiveAsync();
        await GiveAsync(_promise.SltCoordinator);
        var meeting = _promise.Meeting(Promise.Today.AddDays(20));
        await _promise.SaveAsync(meeting);
        await TellAsync(Said.Of(MeetingNotice, meeting, 1), _promise.Headmaster);

        Assert.Equal(1, await SendAsync());
        _tests.Clock.Advance(SharedMail.Window);
        Assert.Equal(2, await SendAsync());

        Assert.Equal(["rolf@skole.example", "rita@kommune.example", "siri@kommune.example"], _server.Read().Select(m => m.To.Mailboxes.Single().Address));
    }

    [Fact]
    public async Task What_is_no_longer_so_is_left_out_and_the_rest_goes_out()
    {
        var first = await GiveAsync();
        var second = await GiveAsync();
        await using (var db = _tests.OpenAsSystem())
        {
            (await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync(a => a.Id == first.Id)).Complete(_promise.Responsible.Id, "Gjort", DateTimeOffset.UnixEpoch);
            await db.SaveChangesAsync();
        }

        _tests.Clock.Advance(SharedMail.Window);
        Assert.Equal(1, await SendAsync());

        Assert.Equal($"Stjørdal: {NumberSeries.Unbroken(second.Reference)} er gitt deg", Assert.Single(_server.Read()).Subject);
        Assert.Equal([OutboxState.Sent, OutboxState.Dropped], (await RowsAsync()).Select(r => r.State).Order());
    }

    [Fact]
    public async Task A_mail_whose_acceptance_was_not_heard_comes_again_whole_under_the_same_id_and_what_is_new_by_itself()
    {
        await GiveAsync();
        await GiveAsync();
        _tests.Clock.Advance(SharedMail.Window);
        _server.DiesAfterData = true;
        Assert.Equal(0, await SendAsync());
        _server.DiesAfterData = false;
        await GiveAsync();
        _tests.Clock.Advance(SharedMail.Window);

        Assert.Equal(2, await SendAsync());

        var mails = _server.Read().ToList();
        Assert.Equal(["2 varsler: Stjørdal", "2 varsler: Stjørdal"], mails.Select(m => m.Subject ?? "").Where(s => s.StartsWith('2')));
        Assert.Equal(2, mails.Select(m => m.MessageId).Distinct().Count());
        Assert.Single(mails, m => m.Subject!.EndsWith("er gitt deg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mail_left_behind_by_a_dead_sender_is_taken_over_whole_when_its_lease_ends()
    {
        await GiveAsync();
        await GiveAsync();
        _tests.Clock.Advance(SharedMail.Window);
        var lease = TimeSpan.FromMinutes(5);
        string id;
        await using (var db = _tests.OpenAsSystem())
        {
            var claims = new OutboxClaims(db, Infrastructure.Delivery.Channel.Mail, _tests.Clock);
            var ready = await claims.FindReadyAsync(CancellationToken.None);
            id = (await claims.TryClaimAsync(ready[0], lease, "samarbeid.example", CancellationToken.None))!.MessageId;
            // The other of the same mail is not to be had any more.
            Assert.Null(await claims.TryClaimAsync(ready[1], lease, "samarbeid.example", CancellationToken.None));
        }

        Assert.Equal(0, await SendAsync());
        _tests.Clock.Advance(lease);

        Assert.Equal(1, await SendAsync());
        var mail = Assert.Single(_server.Read());
        Assert.Equal((id, "2 varsler: Stjørdal"), (mail.MessageId, mail.Subject));
    }

    [Fact]
    public async Task A_part_that_breaks_the_program_stops_no_other_and_comes_again_under_another_id()
    {
        await GiveAsync();
        var second = await GiveAsync();
        _tests.Clock.Advance(SharedMail.Window);
        var broken = true;

        Assert.Equal(1, await SendAsync(new LetterWriters([new Breaking(second.Id, () => broken)])));
        broken = false;
        _tests.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await SendAsync(new LetterWriters([new Breaking(second.Id, () => broken)])));

        Assert.Equal(2, _server.Read().Select(m => m.MessageId).Distinct().Count());
        Assert.All(await RowsAsync(), r => Assert.Equal(OutboxState.Sent, r.State));
    }

    [Fact]
    public async Task Reminders_of_one_run_to_the_same_person_are_one_mail_that_waits_for_nothing()
    {
        var (soon, late) = (_promise.Action(Promise.Today.AddDays(3)), _promise.Action(Promise.Today.AddDays(-1)));
        await _promise.SaveAsync(soon, late, _promise.Action(Promise.Today.AddDays(14)));

        await Parts.Planner(_tests).PlanAsync(Promise.Today, CancellationToken.None);
        _tests.Clock.Advance(DigestHours.Grace);

        Assert.Equal(2, await SendAsync());
        var mail = Assert.Single(_server.Read(), m => m.To.Mailboxes.Single().Address == _promise.Responsible.Email);
        Assert.Equal("3 varsler: Stjørdal", mail.Subject);
        Assert.Contains($"{NumberSeries.Unbroken(soon.Reference)} har frist", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"{NumberSeries.Unbroken(late.Reference)} er over fristen", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(0, await SendAsync());
    }

    [Fact]
    public async Task A_part_that_breaks_at_its_last_attempt_goes_on_to_the_next_in_line_as_other_letters_do()
    {
        await GiveAsync();
        var broken = await GiveAsync();
        _tests.Clock.Advance(SharedMail.Window);
        await using (var db = _tests.OpenAsSystem())
            await db.Outbox.ExecuteUpdateAsync(m => m.SetProperty(x => x.Attempts, OutboxMessage.MostAttempts - 1));

        Assert.Equal(1, await SendAsync(new LetterWriters([new Breaking(broken.Id, () => true)])));

        Assert.Equal([OutboxState.Sent, OutboxState.Failed], (await RowsAsync()).Where(r => r.Attempts == OutboxMessage.MostAttempts).Select(r => r.State).Order());
        await using var after = _tests.OpenAsSystem();
        var stoodIn = await after.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(n => n.IsStandIn && n.ThingId == broken.Id.Value && n.InsteadOf == _promise.Responsible.Id).Select(n => n.ReceiverId).ToListAsync();
        Assert.Equal(
            new[] { _promise.PoliceContact.Id, _promise.SltCoordinator.Id, _promise.Sheriff.Id }.ToHashSet(), stoodIn.ToHashSet());
    }

    [Fact]
    public async Task While_the_server_is_down_nothing_is_lost_and_what_comes_meanwhile_joins()
    {
        await GiveAsync();
        _tests.Clock.Advance(SharedMail.Window);
        await _server.StopAsync();
        Assert.Equal(0, await SendAsync());
        await GiveAsync();
        _server.Start();

        Assert.Equal(1, await SendAsync());

        Assert.Equal("2 varsler: Stjørdal", Assert.Single(_server.Read()).Subject);
        Assert.All(await RowsAsync(), r => Assert.Equal((OutboxState.Sent, 1), (r.State, r.Attempts)));
    }

    [Fact]
    public async Task Many_senders_at_once_make_one_mail_for_each_person()
    {
        Person[] people = [_promise.Responsible, _promise.SltCoordinator, _promise.Director, _promise.Mayor];
        foreach (var person in people)
            for (var i = 0; i < 5; i++) await GiveAsync(person);
        _tests.Clock.Advance(SharedMail.Window);

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Parts.Sender(_tests).SendAsync(Promise.Today, CancellationToken.None))));

        Assert.Equal(people.Length, sent.Sum());
        Assert.Equal(people.Length, Directory.GetFiles(Parts.Settings(_tests).PickupFolder, "*.eml").Length);
    }

    private async Task<ActionItem> GiveAsync(Person? to = null)
    {
        var action = _promise.Action(Promise.Today.AddDays(30), to);
        await using var db = await _tests.OpenAsync(_promise.PoliceContact.Id, Operation.WriteActions);
        Assert.True(db.Demand(Operation.WriteActions, new Thing(_promise.Place.ScopeId)).IsDone);
        db.Add(action);
        Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
        return action;
    }

    private async Task TellAsync(Said said, Person receiver)
    {
        await using var db = _tests.OpenAsSystem();
        db.Tell(said, [receiver.Id]);
        Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
    }

    private Task<int> SendAsync(LetterWriters? writers = null) =>
        Parts.Sender(_tests, writers: writers, smtp: _server.Settings).SendAsync(Promise.Today, CancellationToken.None);

    private async Task<IReadOnlyList<OutboxMessage>> RowsAsync()
    {
        await using var db = _tests.OpenAsSystem();
        return await db.Outbox.AsNoTracking().OrderBy(m => m.CreatedAt).ToListAsync();
    }

    private sealed class Breaking(ActionItemId action, Func<bool> isBroken) : ILetterWriter
    {
        private readonly ILetterWriter _real = Parts.Found<ILetterWriter>().Single(w => w.Kinds.Contains(ActionGiven));

        public IReadOnlyCollection<NotificationKind> Kinds => _real.Kinds;

        public Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel) => isBroken() && order.Notification.ThingId == action.Value
            ? throw new InvalidOperationException("a mistake")
            : _real.DraftAsync(order, cancel);
    }
}
