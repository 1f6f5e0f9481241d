using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Due;

/// <summary>The reminder to answer a notice.</summary>
public sealed class AnswersDueTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task Those_who_have_not_answered_are_reminded_once_and_the_letter_stays_at_home_for_who_has_since()
    {
        // Monday 2 March: the fifth working day after it is Monday the 9th.
        var meeting = _promise.Meeting(new DateOnly(2026, 3, 9));
        Assert.True(meeting.Answer(_promise.Headmaster.Id, CallAnswer.NotComing, null, _promise.Headmaster.Id, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(meeting, _promise.Meeting(new DateOnly(2026, 3, 10)), _promise.Meeting(new DateOnly(2026, 3, 4)));

        Assert.Equal(2, await PlanAsync());
        Assert.Equal(0, await PlanAsync());
        Assert.Equal(new[] { _promise.Mayor.Id, _promise.Secretary.Id }.ToHashSet(), await ToldAsync(meeting));

        await using (var database = _tests.OpenAsSystem())
        {
            var now = await database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Callees).SingleAsync(m => m.Id == meeting.Id);
            Assert.True(now.Answer(_promise.Mayor.Id, CallAnswer.Coming, null, _promise.Mayor.Id, _tests.Clock.GetUtcNow()).IsDone);
            Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
        }

        Assert.Equal(1, (await Parts.Sender(_tests).RunAsync(Promise.Today, CancellationToken.None, isRunOfTheDay: true)).Sent);
        var mail = MimeMessage.Load(Assert.Single(Directory.GetFiles(Parts.Settings(_tests).PickupFolder, "*.eml")));
        Assert.Equal(("sara@kommune.example", "Kommer du til møtet i Stjørdal politiråd mandag 9. mars 2026?"), (mail.To.Mailboxes.Single().Address, mail.Subject));
    }

    private Task<int> PlanAsync() => Parts.Planner(_tests).PlanAsync(Promise.Today, CancellationToken.None);

    private async Task<HashSet<PersonId>> ToldAsync(Meeting meeting)
    {
        await using var database = _tests.OpenAsSystem();
        return [.. await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(n => n.ThingId == meeting.Id.Value && n.Kind == NotificationKind.MeetingUnanswered).Select(n => n.ReceiverId).ToListAsync()];
    }
}
