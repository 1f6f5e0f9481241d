using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

public sealed class OutboxTests : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;
    private TestDatabase _tests = null!;
    private readonly CollectedLog<OutboxSender> _log = new();
    private Promise _promise = null!;

    private MailSettings Settings => Parts.Settings(_tests);

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task A_message_goes_out_once_with_the_change_it_belongs_to()
    {
        var action = await PostedActionAsync();

        Assert.Equal(1, await Sender().SendAsync(Today, CancellationToken.None));
        Assert.Equal(0, await Sender().SendAsync(Today, CancellationToken.None));

        var message = await OnlyMessageAsync();
        Assert.Equal((OutboxState.Sent, 1, null), (message.State, message.Attempts, message.NextAttemptAt));
        Assert.Equal($"{message.Id:N}@samarbeid.example", message.MessageId);
        Assert.Equal($"{message.Id:N}.eml", Path.GetFileName(Assert.Single(Files())));
        Assert.Contains($"https://samarbeid.example/tiltak/{action.Id.Value}", Mail().TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_is_not_saved_sends_nothing()
    {
        var action = _promise.Action(Today.AddDays(14));
        await _promise.SaveAsync(action);
        await using (var database = _tests.OpenAsSystem())
        {
            var stale = await database.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync();
            database.Expect(stale, 7);
            stale.Start(_promise.Responsible.Id, _tests.Clock.GetUtcNow());
            database.Tell(Said.Of(NotificationKind.ActionDueIn14Days, action), [_promise.Responsible.Id]);
            Assert.Equal(Outcome.Refused(PersistenceRules.Stale), await database.SaveAsync(CancellationToken.None));
        }

        Assert.Equal(0, await Sender().SendAsync(Today, CancellationToken.None));
    }

    [Fact]
    public async Task The_same_mail_to_the_same_person_is_refused_the_second_time()
    {
        var action = await PostedActionAsync();

        await using var database = _tests.OpenAsSystem();
        database.Tell(Said.Of(NotificationKind.ActionDueIn14Days, action), [_promise.Responsible.Id]);

        Assert.Equal(Outcome.Refused(PersistenceRules.Duplicate), await database.SaveAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_action_completed_in_between_is_not_reminded_of()
    {
        var action = await PostedActionAsync();
        await ChangeAsync(action.Id, a => a.Complete(_promise.Responsible.Id, "Gjort", _tests.Clock.GetUtcNow()));

        await AssertDroppedAsync(OutboxFault.StateChanged);
    }

    [Fact]
    public async Task An_action_with_a_new_due_date_is_not_reminded_of_the_old_one()
    {
        var action = await PostedActionAsync();
        await ChangeAsync(action.Id, a => a.Extend(_promise.Responsible.Id, a.DueDate.AddDays(30), "Sykdom", _tests.Clock.GetUtcNow()));

        await AssertDroppedAsync(OutboxFault.StateChanged);
    }

    [Fact]
    public async Task Who_is_no_longer_responsible_is_not_reminded()
    {
        var action = await PostedActionAsync();
        await ChangeAsync(action.Id, a => a.HandOver(_promise.Responsible.Id, _promise.Director, "Ny stilling", _tests.Clock.GetUtcNow()));

        await AssertDroppedAsync(OutboxFault.NoAccess);
    }

    [Fact]
    public async Task Who_has_no_grant_any_more_is_not_told_of_an_overdue_action()
    {
        var action = _promise.Action(Today.AddDays(-1));
        await _promise.SaveAsync(action);
        await PostAsync(action, NotificationKind.ActionOverdue, _promise.PoliceContact.Id);
        await using (var database = _tests.OpenAsSystem())
        {
            var grant = await database.Grants.SingleAsync(g => g.PersonId == _promise.PoliceContact.Id);
            grant.End(Today);
            await database.SaveAsync(CancellationToken.None);
        }

        await AssertDroppedAsync(OutboxFault.NoAccess);
    }

    [Fact]
    public async Task Who_no_longer_takes_part_gets_nothing()
    {
        await PostedActionAsync();
        await using (var database = _tests.OpenAsSystem())
        {
            (await database.People.SingleAsync(p => p.Id == _promise.Responsible.Id)).Deactivate();
            await database.SaveAsync(CancellationToken.None);
        }

        await AssertDroppedAsync(OutboxFault.ReceiverInactive);
    }

    [Fact]
    public async Task Many_senders_at_once_send_each_message_once()
    {
        var actions = Enumerable.Range(0, 40).Select(_ => _promise.Action(Today.AddDays(14))).ToList();
        await _promise.SaveAsync(actions);
        foreach (var action in actions) await PostAsync(action, NotificationKind.ActionDueIn14Days, _promise.Responsible.Id);

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Sender().SendAsync(Today, CancellationToken.None))));

        Assert.Equal(40, sent.Sum());
        Assert.Equal(40, Files().Length);
    }

    [Fact]
    public async Task What_a_dead_sender_had_claimed_is_taken_over_when_its_lease_ends()
    {
        await PostedActionAsync();
        await using (var database = _tests.OpenAsSystem())
        {
            var claims = new OutboxClaims(database, Channel.Mail, _tests.Clock);
            var message = Assert.Single(await claims.FindReadyAsync(CancellationToken.None));
            Assert.NotNull(await claims.TryClaimAsync(message, TimeSpan.FromSeconds(5), "samarbeid.example", CancellationToken.None));
            Assert.Null(await claims.TryClaimAsync(message, TimeSpan.FromSeconds(5), "samarbeid.example", CancellationToken.None));
        }

        Assert.Equal(0, await Sender().SendAsync(Today, CancellationToken.None));
        Assert.Equal(TimeSpan.FromSeconds(5), await Sender().FindWaitAsync(TimeSpan.FromSeconds(6), CancellationToken.None));
        _tests.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(1, await Sender().SendAsync(Today, CancellationToken.None));
    }

    [Fact]
    public async Task A_file_that_lay_there_before_a_crash_is_recorded_and_not_written_again()
    {
        await PostedActionAsync();
        Directory.CreateDirectory(Settings.PickupFolder);
        var message = await OnlyMessageAsync();
        var file = Path.Combine(Settings.PickupFolder, $"{message.Id:N}.eml");
        await File.WriteAllTextAsync(file, "as the dead process left it");

        Assert.Equal(1, await Sender().SendAsync(Today, CancellationToken.None));

        Assert.Equal("as the dead process left it", await File.ReadAllTextAsync(Assert.Single(Files())));
        Assert.Equal(OutboxState.Sent, (await OnlyMessageAsync()).State);
    }

    [Fact]
    public async Task While_the_folder_cannot_be_written_mails_wait_and_use_up_no_attempt()
    {
        await PostedActionAsync();
        await File.WriteAllTextAsync(Settings.PickupFolder, "a file is in the way");

        var blocked = await Sender().RunAsync(Today, CancellationToken.None);

        Assert.Equal((0, OutboxRules.FolderUnusable.Code, 1), (blocked.Sent, blocked.Refusal?.Code, blocked.Refusal?.Arguments[0]));
        File.Delete(Settings.PickupFolder);
        Directory.CreateDirectory(Path.Combine(Settings.PickupFolder, PickupTransport.WritingFolderName));
        Assert.Equal((OutboxState.Pending, 0), ((await OnlyMessageAsync()).State, (await OnlyMessageAsync()).Attempts));
        Assert.Equal(new OutboxRun(1, null), await Sender().RunAsync(Today, CancellationToken.None));
    }

    [Fact]
    public async Task A_folder_that_is_gone_in_the_middle_uses_up_no_attempt()
    {
        await PostedActionAsync();

        var blocked = await Sender(new VanishingFolder(Settings)).RunAsync(Today, CancellationToken.None);

        Assert.Equal((0, OutboxRules.FolderUnusable.Code), (blocked.Sent, blocked.Refusal?.Code));
        Assert.Equal((OutboxState.Pending, 0), ((await OnlyMessageAsync()).State, (await OnlyMessageAsync()).Attempts));
        Assert.Equal(1, await Sender().SendAsync(Today, CancellationToken.None));
    }

    private async Task<ActionItem> PostedActionAsync()
    {
        var action = _promise.Action(Today.AddDays(14));
        await _promise.SaveAsync(action);
        await PostAsync(action, NotificationKind.ActionDueIn14Days, _promise.Responsible.Id);
        return action;
    }

    private async Task PostAsync(ActionItem action, NotificationKind kind, PersonId receiver)
    {
        await using var database = _tests.OpenAsSystem();
        database.Tell(Said.Of(kind, action), [receiver]);
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    private async Task ChangeAsync(ActionItemId id, Func<ActionItem, Outcome> change)
    {
        await using var database = _tests.OpenAsSystem();
        var action = await database.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync(a => a.Id == id);
        Assert.Equal(Outcome.Done, change(action));
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    private async Task AssertDroppedAsync(OutboxFault why)
    {
        Assert.Equal(0, await Sender().SendAsync(Today, CancellationToken.None));
        var message = await OnlyMessageAsync();
        Assert.True(_log.Lines.All(l => !l.StartsWith("Error", StringComparison.Ordinal)), string.Join("\n", _log.Lines));
        Assert.Equal((OutboxState.Dropped, why, null), (message.State, message.Fault, message.NextAttemptAt));
        Assert.Empty(Files());
    }

    private OutboxSender Sender(IMailTransport? transport = null) => Parts.Sender(_tests, transport, _log);

    private async Task<OutboxMessage> OnlyMessageAsync()
    {
        await using var database = _tests.OpenAsSystem();
        return await database.Outbox.AsNoTracking().SingleAsync();
    }

    private string[] Files() => Directory.Exists(Settings.PickupFolder)
        ? Directory.GetFiles(Settings.PickupFolder, "*", SearchOption.AllDirectories) : [];

    private MimeMessage Mail() => MimeMessage.Load(Assert.Single(Files()));

    private sealed class VanishingFolder(MailSettings settings) : IMailTransport
    {
        private readonly PickupTransport _folder = new(settings);

        public TimeSpan Lease => _folder.Lease;

        public async Task<IMailSession> OpenAsync(CancellationToken cancel)
        {
            var session = await _folder.OpenAsync(cancel);
            Directory.Delete(settings.PickupFolder, recursive: true);
            return session;
        }
    }
}
