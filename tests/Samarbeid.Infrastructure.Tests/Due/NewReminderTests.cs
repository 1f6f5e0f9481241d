using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Letters;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Due;

/// <summary>What a new reminder takes: a source, and a writer. Nothing else knows of either.</summary>
public sealed class NewReminderTests : IAsyncLifetime
{
    private const NotificationKind BringCake = (NotificationKind)999;

    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task A_source_and_a_writer_make_a_reminder_that_is_sent_once()
    {
        await _promise.SaveAsync(_promise.Meeting(Promise.Today.AddDays(1)), _promise.Meeting(Promise.Today.AddDays(2)));
        var sender = Parts.Sender(_tests, writers: Parts.Writers(new CakeLetters()));

        Assert.Equal(1, await Parts.Planner(_tests, new Cakes()).PlanAsync(Promise.Today, CancellationToken.None));
        _tests.Clock.Advance(Infrastructure.Delivery.Outbox.DigestHours.Grace);
        Assert.Equal(1, await sender.SendAsync(Promise.Today, CancellationToken.None));
        Assert.Equal(0, await Parts.Planner(_tests, new Cakes()).PlanAsync(Promise.Today, CancellationToken.None));

        var mail = MimeMessage.Load(Assert.Single(Directory.GetFiles(Parts.Settings(_tests).PickupFolder, "*.eml")));
        Assert.Equal(("ola@kommune.example", "Kake"), (mail.To.Mailboxes.Single().Address, mail.Subject));
    }

    /// <summary>The day before a meeting, to its chair.</summary>
    private sealed class Cakes : IDueSource
    {
        public ThingKind ThingKind => ThingKind.Meeting;

        public IReadOnlyList<ReminderRule> Rules { get; } = [new(BringCake, -1, ReminderReceivers.Named)];

        public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.Meetings
            .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Select(m => new ReminderCandidate { Thing = (Guid)(object)m.Id, Version = m.NoticeVersion, Date = m.Date, Scope = m.ScopeId, Named = m.ChairId });
    }

    private sealed class CakeLetters : ILetterWriter
    {
        public IReadOnlyCollection<NotificationKind> Kinds => [BringCake];

        public Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel) =>
            Task.FromResult(new LetterDraft(() => new Letter("Kake", "Husk kake.", "Åpne", new Uri("https://samarbeid.example/")), null));
    }
}
