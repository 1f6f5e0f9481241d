using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Notifications;

public sealed class NotifierTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private World _world = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _world = await World.MakeAsync(_tests);
        await AdmitAsync(_world.Own.Id, _world.Chair);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task Who_was_told_what_and_when_is_recorded_laid_out_for_each_channel_and_audited_in_the_same_save()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);

        Assert.Equal(1, await CallAsync(contact));

        await using var db = _tests.OpenAsSystem();
        var told = await All(db).SingleAsync();
        Assert.Equal(
            (_world.Own.ScopeId, NotificationKind.MeetingNotice, ThingKind.Meeting, _world.OwnMeeting.Id.Value, 1, _world.Chair, _tests.Clock.GetUtcNow()),
            (told.ScopeId, told.Kind, told.ThingKind, told.ThingId, told.Version, told.ReceiverId, told.RaisedAt));
        Assert.Equal(Enum.GetValues<Channel>(), await db.Outbox.Where(m => m.NotificationId == told.Id).Select(m => m.Channel).ToListAsync());
        var entry = await db.AuditEntries.SingleAsync(e => e.EntityType == nameof(Notification));
        Assert.Equal(
            (contact.ToString(), told.Id.Value.ToString(), told.ScopeId, AuditChange.Added), (entry.Actor, entry.EntityId, entry.ScopeId, entry.Change));
        Assert.Equal(0, await db.AuditEntries.CountAsync(e => e.EntityType == nameof(OutboxMessage)));
        Assert.True((await AuditChain.VerifyAsync(db, CancellationToken.None)).IsWhole);
    }

    [Fact]
    public async Task A_save_that_is_refused_tells_nobody()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await using (var db = await _tests.OpenAsync(contact, Operation.WriteMeetings))
        {
            var meeting = await MeetingAsync(db);
            db.Expect(meeting, 7);
            Assert.True(meeting.Call(_world.Today, 1, null).IsDone);
            Assert.Equal(Outcome.Refused(PersistenceRules.Stale), await db.SaveAsync(CancellationToken.None));
        }

        await AssertNothingAsync();
    }

    [Fact]
    public async Task A_meeting_to_which_nobody_would_be_called_is_not_called()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await using (var scene = _tests.OpenAsSystem())
        {
            (await scene.People.SingleAsync(p => p.Id == _world.Chair)).Deactivate();
            await scene.SaveChangesAsync();
        }

        await using (var db = await _tests.OpenAsync(contact, Operation.WriteMeetings))
        {
            Assert.True((await MeetingAsync(db)).Call(_world.Today, 1, null).IsDone);
            Assert.Equal(Outcome.Refused(MeetingRules.NeedsReceivers), await db.SaveAsync(CancellationToken.None));
        }

        await AssertNothingAsync();
    }

    [Fact]
    public async Task What_the_program_itself_plays_back_tells_nobody()
    {
        await using (var db = _tests.OpenAsSystem())
        {
            var meeting = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Items).SingleAsync(m => m.Id == _world.OwnMeeting.Id);
            Assert.True(meeting.Call(_world.Today, 1, null).IsDone);
            await db.SaveChangesAsync();
        }

        await AssertNothingAsync();
    }

    [Fact]
    public async Task Who_was_told_is_seen_only_where_the_thing_belongs()
    {
        var (contact, stranger) = (await _world.WithAsync(Role.PoliceContact, World.Stjordal), await _world.WithAsync(Role.PoliceContact, World.Senja));
        await CallAsync(contact);

        await using (var db = await _tests.OpenAsync(stranger, Operation.ReadMeetings)) Assert.Equal(0, await db.Notifications.CountAsync());
        await using (var db = await _tests.OpenAsync(contact, Operation.ReadMeetings)) Assert.Equal(1, await db.Notifications.CountAsync());
    }

    [Fact]
    public void Of_every_occasion_one_class_says_who_is_told()
    {
        var occasions = typeof(Occasion).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Occasion))).ToList();

        Assert.NotEmpty(occasions);
        Assert.Equal(occasions.ToHashSet(), Parts.Found<IReceivers>().Select(r => r.Of).ToHashSet());
        Assert.Equal(occasions.Count, Parts.Found<IReceivers>().Count);
    }

    private async Task<int> CallAsync(PersonId contact)
    {
        await using var db = await _tests.OpenAsync(contact, Operation.WriteMeetings);
        Assert.True((await MeetingAsync(db)).Call(_world.Today, 1, null).IsDone);
        Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
        return db.Told;
    }

    private async Task<Meeting> MeetingAsync(SamarbeidDbContext db)
    {
        Assert.True(db.Demand(Operation.WriteMeetings, new Thing(_world.Own.ScopeId)).IsDone);
        return await db.Meetings.Include(m => m.Items).SingleAsync(m => m.Id == _world.OwnMeeting.Id);
    }

    private async Task AdmitAsync(MeetingBodyId id, PersonId member)
    {
        await using var db = _tests.OpenAsSystem();
        var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.Id == id);
        Assert.True(body.Admit(member, MemberRole.Chair, _world.Today).IsDone);
        await db.SaveChangesAsync();
    }

    private async Task AssertNothingAsync()
    {
        await using var db = _tests.OpenAsSystem();
        Assert.Equal((0, 0), (await All(db).CountAsync(), await db.Outbox.CountAsync()));
    }

    private static IQueryable<Notification> All(SamarbeidDbContext db) => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
}
