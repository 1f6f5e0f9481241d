using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Due;

public sealed class ReminderTests : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_stage_of_an_action_writes_to_those_it_names()
    {
        await _promise.SaveAsync(
            _promise.Action(Today.AddDays(15)), _promise.Action(Today.AddDays(14)), _promise.Action(Today.AddDays(3)),
            _promise.Action(Today.AddDays(-1)), _promise.Action(Today.AddDays(-2), isSlt: true),
            _promise.Action(Today.AddDays(-14)), _promise.Action(Today.AddDays(-20), _promise.PoliceContact),
            _promise.Action(Today.AddDays(-30), _promise.Headmaster));

        await Planner().PlanAsync(Today, CancellationToken.None);

        Assert.Equal(
            [
                (ActionDueIn14Days, "T 2/26", _promise.Responsible), (ActionDueIn3Days, "T 3/26", _promise.Responsible),
                (ActionOverdue, "T 4/26", _promise.PoliceContact), (ActionOverdue, "T 4/26", _promise.Responsible),
                (ActionOverdue, "T 5/26", _promise.PoliceContact), (ActionOverdue, "T 5/26", _promise.Responsible), (ActionOverdue, "T 5/26", _promise.SltCoordinator),
                (ActionOverdue14Days, "T 6/26", _promise.Director), (ActionOverdue14Days, "T 7/26", _promise.Sheriff),
                // The action is the municipality's: no secretary is of that.
                (ActionOverdue30Days, "T 8/26", _promise.Mayor),
            ],
            await PlannedAsync());
    }

    [Fact]
    public async Task A_second_run_sends_nothing_and_an_earlier_date_starts_nothing_anew()
    {
        await _promise.SaveAsync(_promise.Action(Today.AddDays(10)), _promise.Action(Today.AddDays(-20)));

        Assert.Equal(2, (await Run().RunAsync(Today, CancellationToken.None)).Sent);
        Assert.Equal(0, (await Run().RunAsync(Today, CancellationToken.None)).Sent);
        Assert.Equal(0, (await Run().RunAsync(Today.AddDays(-10), CancellationToken.None)).Sent);
    }

    [Fact]
    public async Task What_is_taken_out_of_the_outbox_is_not_sent_anew()
    {
        await _promise.SaveAsync(_promise.Action(Today.AddDays(10)));
        Assert.Equal(1, (await Run().RunAsync(Today, CancellationToken.None)).Sent);
        await using (var database = _tests.OpenAsSystem()) await database.Outbox.ExecuteDeleteAsync();

        Assert.Equal(0, (await Run().RunAsync(Today, CancellationToken.None)).Sent);
    }

    [Fact]
    public async Task The_days_pass_and_each_stage_comes_once()
    {
        await _promise.SaveAsync(_promise.Action(Today.AddDays(20)));

        var sent = new List<int>();
        for (var day = 0; day <= 40; day++) sent.Add((await Run().RunAsync(Today.AddDays(day), CancellationToken.None)).Sent);

        // A Sunday and Easter wait for the next working day; on 1 April the report of last year is asked for.
        Assert.Equal([(7, 1), (17, 1), (21, 2), (30, 1), (36, 1)], sent.Select((count, day) => (day, count)).Where(x => x.count > 0));
    }

    [Fact]
    public async Task A_new_due_date_starts_the_stages_anew()
    {
        var action = _promise.Action(Today.AddDays(3));
        await _promise.SaveAsync(action);
        Assert.Equal(1, (await Run().RunAsync(Today, CancellationToken.None)).Sent);
        await ChangeAsync(action.Id, a => a.Extend(_promise.Responsible.Id, Today.AddDays(12), "Sykdom", _tests.Clock.GetUtcNow()));

        Assert.Equal(1, (await Run().RunAsync(Today, CancellationToken.None)).Sent);
        Assert.Equal([(ActionDueIn3Days, 1), (ActionDueIn14Days, 2)], await VersionsAsync());
    }

    [Theory]
    [InlineData(12, ActionDueIn14Days)]
    [InlineData(2, ActionDueIn3Days)]
    [InlineData(-2, ActionOverdue)]
    public async Task Whoever_an_action_is_handed_over_to_gets_the_reminder_its_former_owner_got_and_nobody_else_gets_it_twice(int daysLeft, NotificationKind kind)
    {
        var action = _promise.Action(Today.AddDays(daysLeft));
        await _promise.SaveAsync(action);
        var before = await Planner().PlanAsync(Today, CancellationToken.None);
        await ChangeAsync(action.Id, a => a.HandOver(_promise.Responsible.Id, _promise.Headmaster, "Ny rolle", _tests.Clock.GetUtcNow()));

        Assert.Equal(1, await Planner().PlanAsync(Today, CancellationToken.None));
        Assert.Equal(0, await Planner().PlanAsync(Today, CancellationToken.None));

        var told = (await PlannedAsync()).ToList();
        Assert.Equal(before + 1, told.Count);
        Assert.Contains((kind, "T 1/26", _promise.Headmaster), told);
    }

    [Fact]
    public async Task What_nobody_who_takes_part_is_responsible_for_comes_to_the_police_contact_once()
    {
        await _promise.SaveAsync(_promise.Action(Today.AddDays(2)));
        await using (var database = _tests.OpenAsSystem())
        {
            (await database.People.SingleAsync(p => p.Id == _promise.Responsible.Id)).Deactivate();
            await database.SaveChangesAsync();
        }

        Assert.Equal(1, await Planner().PlanAsync(Today, CancellationToken.None));
        Assert.Equal(0, await Planner().PlanAsync(Today, CancellationToken.None));

        Assert.Equal([(ActionDueIn3Days, "T 1/26", _promise.PoliceContact)], await PlannedAsync());
    }

    [Fact]
    public async Task A_completed_action_is_left_alone()
    {
        var action = _promise.Action(Today.AddDays(-3));
        await _promise.SaveAsync(action);
        await ChangeAsync(action.Id, a => a.Complete(_promise.Responsible.Id, "Gjort", _tests.Clock.GetUtcNow()));

        Assert.Equal(0, await Planner().PlanAsync(Today, CancellationToken.None));
    }

    [Fact]
    public async Task Unanswered_recommendations_and_missing_minutes_are_asked_for()
    {
        var late = _promise.Meeting(Today.AddDays(-10));
        var recent = _promise.Meeting(Today.AddDays(-7));
        Assert.True(late.Hold([(_promise.Mayor.Id, Domain.Meetings.Presence.Present)]).IsDone);
        Assert.True(recent.Hold([(_promise.Mayor.Id, Domain.Meetings.Presence.Present)]).IsDone);
        var silent = _promise.Recommendation(Today.AddDays(-30), late);
        var unanswered = _promise.Recommendation(Today.AddDays(-1), late);
        await _promise.SaveAsync(late, recent, silent, unanswered, _promise.Recommendation(Today, late));

        Assert.Equal(3, (await Run().RunAsync(Today, CancellationToken.None)).Sent);
        Assert.Equal(0, (await Run().RunAsync(Today, CancellationToken.None)).Sent);

        await using var database = _tests.OpenAsSystem();
        Assert.Equal(
            [
                (MinutesMissing, late.Id.Value, _promise.Secretary.Id), (RecommendationSilent30Days, silent.Id.Value, _promise.PoliceContact.Id),
                (RecommendationUnanswered, unanswered.Id.Value, _promise.Headmaster.Id),
            ],
            (await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToListAsync()).Select(m => (m.Kind, m.ThingId, m.ReceiverId)).OrderBy(x => x.Kind.ToString()));
    }

    [Fact]
    public async Task Whoever_prepares_a_meeting_is_reminded_of_its_notice_once_and_not_when_it_is_out()
    {
        var soon = _promise.Planned(Today.AddDays(17));
        var called = _promise.Planned(Today.AddDays(16));
        Assert.True(called.Call(Today, 90, null).IsDone);
        // One that has been, and is to be logged, needs no notice any more.
        var today = _promise.Planned(Today);
        await _promise.SaveAsync(soon, today, called, _promise.Planned(Today.AddDays(18)), _promise.Planned(Today.AddDays(-1)));

        Assert.Equal(2, await Planner().PlanAsync(Today, CancellationToken.None));
        Assert.Equal(0, await Planner().PlanAsync(Today, CancellationToken.None));

        await using var database = _tests.OpenAsSystem();
        var told = await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.Kind == NoticeDueIn3Days).ToListAsync();
        Assert.Equal(new[] { soon.Id.Value, today.Id.Value }.Order(), told.Select(n => n.ThingId).Order());
        Assert.All(told, n => Assert.Equal(_promise.Secretary.Id, n.ReceiverId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_secretary_whose_place_has_ended_or_who_is_deactivated_is_not_reminded_and_the_police_contact_is(bool isEnded)
    {
        var late = _promise.Meeting(Today.AddDays(-10));
        Assert.True(late.Hold([(_promise.Mayor.Id, Domain.Meetings.Presence.Present)]).IsDone);
        await _promise.SaveAsync(late);
        await using (var database = _tests.OpenAsSystem())
        {
            var council = await database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync();
            if (isEnded) Assert.True(council.Release(council.Members.Single(m => m.PersonId == _promise.Secretary.Id).Id, Today).IsDone);
            else (await database.People.SingleAsync(p => p.Id == _promise.Secretary.Id)).Deactivate();
            await database.SaveChangesAsync();
        }

        await Planner().PlanAsync(Today, CancellationToken.None);

        await using var after = _tests.OpenAsSystem();
        Assert.Equal((MinutesMissing, _promise.PoliceContact.Id), await after.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Select(m => ValueTuple.Create(m.Kind, m.ReceiverId)).SingleAsync());
    }

    [Fact]
    public async Task Many_planners_and_senders_at_once_send_each_reminder_once()
    {
        var actions = Enumerable.Range(0, 60).Select(i => _promise.Action(Today.AddDays(i % 14))).ToList();
        await _promise.SaveAsync(actions);

        var planned = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Planner().PlanAsync(Today, CancellationToken.None))));
        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Parts.Sender(_tests).RunAsync(Today, CancellationToken.None, isRunOfTheDay: true))));

        Assert.Equal(60, planned.Sum());
        // All are to the same person, and so in one mail, each once.
        Assert.Equal(1, sent.Sum(run => run.Sent));
        var mail = MimeMessage.Load(Assert.Single(Files()));
        Assert.Equal("60 varsler: Stjørdal", mail.Subject);
        Assert.All(actions, action => Assert.Equal(2, mail.TextBody!.Split($"/tiltak/{action.Id.Value}").Length));
    }

    [Fact]
    public async Task A_reminder_tells_number_date_and_link_and_no_more()
    {
        var bokmal = _promise.Action(new DateOnly(2026, 3, 16));
        await _promise.SaveAsync(bokmal, _promise.Action(new DateOnly(2026, 3, 17), _promise.PoliceContact));

        await Run().RunAsync(new DateOnly(2026, 3, 3), CancellationToken.None);

        var mails = Files().Select(f => MimeMessage.Load(f)).OrderBy(m => m.Subject, StringComparer.Ordinal).ToList();
        Assert.Equal(
            ["Stjørdal: T\u00A01/26 har frist mandag 16. mars 2026", "Stjørdal: fristen for T\u00A02/26 er tysdag 17. mars 2026"],
            mails.Select(m => m.Subject));
        Assert.Contains("Rekk du det ikkje", mails[1].TextBody, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"https://samarbeid.example/tiltak/{bokmal.Id.Value}\">Åpne tiltaket</a>", mails[0].HtmlBody, StringComparison.Ordinal);
        foreach (var text in mails.Select(m => m.ToString() + m.Subject + m.TextBody + m.HtmlBody))
        {
            Assert.DoesNotContain("emmelig", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Rita", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Pål", text, StringComparison.Ordinal);
        }
    }

    private string[] Files() => Directory.GetFiles(Parts.Settings(_tests).PickupFolder, "*.eml");

    private ReminderPlanner Planner() => Parts.Planner(_tests);

    private RunReminders Run() => Parts.Run(_tests);

    private async Task ChangeAsync(ActionItemId id, Func<ActionItem, Outcome> change)
    {
        await using var database = _tests.OpenAsSystem();
        var action = await database.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(a => a.Notes).SingleAsync(a => a.Id == id);
        Assert.Equal(Outcome.Done, change(action));
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    private async Task<IEnumerable<(NotificationKind, int)>> VersionsAsync()
    {
        await using var database = _tests.OpenAsSystem();
        return (await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToListAsync()).OrderBy(m => m.Version).Select(m => (m.Kind, m.Version));
    }

    private async Task<IEnumerable<(NotificationKind, string, Person)>> PlannedAsync()
    {
        await using var database = _tests.OpenAsSystem();
        var people = await database.People.ToDictionaryAsync(p => p.Id);
        var references = await database.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToDictionaryAsync(a => a.Id.Value, a => a.Reference);
        return (await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToListAsync())
            .Select(m => (m.Kind, references[m.ThingId], Known(people[m.ReceiverId])))
            .OrderBy(x => x.Item2, StringComparer.Ordinal).ThenBy(x => x.Item3.Name, StringComparer.Ordinal);
    }

    private Person Known(Person person) => new[]
    {
        _promise.Responsible, _promise.PoliceContact, _promise.SltCoordinator, _promise.Sheriff, _promise.Director, _promise.Headmaster,
        _promise.Mayor, _promise.Secretary,
    }.Single(p => p.Id == person.Id);
}
