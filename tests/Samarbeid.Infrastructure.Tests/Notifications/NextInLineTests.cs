using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Notifications;

/// <summary>A step whose receiver cannot receive is told of to the next in line, at once: to be recorded as told must mean that a letter can come.</summary>
public sealed class NextInLineTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_whose_responsible_has_left_or_has_no_address_goes_to_those_who_can_give_it_to_somebody_else(bool hasLeft)
    {
        var action = _promise.Action(Promise.Today.AddDays(30));
        await LoseAsync(_promise.Responsible, hasLeft);

        await AsAsync(_promise.PoliceContact, Operation.WriteActions, db => db.Add(action));

        Assert.Equal(
            new[] { _promise.SltCoordinator, _promise.Sheriff }.Select(p => new Told(ActionGiven, p.Id, true, _promise.Responsible.Id)).ToHashSet(), await ToldAsync());
    }

    [Fact]
    public async Task Minutes_whose_chair_may_not_approve_go_to_those_who_write_them_and_to_the_sheriff_as_ever()
    {
        await EndGrantsAsync(_promise.Mayor.Id);

        await SendMinutesAsync();

        Assert.Equal(
            new[] { _promise.PoliceContact, _promise.SltCoordinator, _promise.Secretary }.Select(p => new Told(MinutesForApproval, p.Id, true, _promise.Mayor.Id))
                .Append(new(MinutesForApproval, _promise.Sheriff.Id, false, null)).ToHashSet(),
            await ToldAsync());
    }

    [Fact]
    public async Task Minutes_handed_on_to_a_chair_who_may_not_approve_go_to_those_who_write_them()
    {
        await SendMinutesAsync();
        var before = await ToldAsync();

        await HandChairToAsync(_promise.Responsible);

        Assert.Equal(
            new[] { _promise.SltCoordinator, _promise.Secretary }
                .Select(p => new Told(MinutesForApproval, p.Id, true, _promise.Responsible.Id)).ToHashSet(), (await ToldAsync()).Except(before).ToHashSet());
    }

    [Fact]
    public async Task Minutes_handed_on_to_somebody_who_was_asked_already_are_told_of_to_nobody_more()
    {
        await EndGrantsAsync(_promise.Sheriff.Id);
        await SendMinutesAsync();
        await using (var db = _tests.OpenAsSystem())
        {
            var id = (await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync()).Id.Value;
            // Nobody else has been asked in this round.
            var others = db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(n => n.ThingId == id && n.ReceiverId != _promise.Mayor.Id);
            await db.Outbox.Where(m => others.Any(n => n.Id == m.NotificationId)).ExecuteDeleteAsync();
            await others.ExecuteDeleteAsync();
        }

        var before = await ToldAsync();
        await HandChairToAsync(_promise.Mayor);

        Assert.Equal(before, await ToldAsync());
    }

    [Fact]
    public async Task Where_no_sheriff_is_left_those_who_write_the_minutes_are_told_and_the_chair_as_ever()
    {
        await EndGrantsAsync(_promise.Sheriff.Id);

        await SendMinutesAsync();

        var told = await ToldAsync();
        Assert.Contains(new(MinutesForApproval, _promise.Mayor.Id, false, null), told);
        Assert.Contains(new(MinutesForApproval, _promise.Secretary.Id, true, null), told);
    }

    [Fact]
    public async Task A_report_nobody_can_review_goes_back_to_those_who_write_it_and_so_does_one_nobody_can_present()
    {
        await EndGrantsAsync(_promise.Sheriff.Id);
        var report = AnnualReport.Begin(_promise.Place, 2025, Language.Bokmal).Value;
        Assert.True(report.Write("Sammendrag", "", Language.Bokmal).IsDone);
        await _promise.SaveAsync(report);

        await StepAsync(_promise.PoliceContact, Operation.WriteReports, r => r.SendToReview(_promise.PoliceContact.Id));

        // Nobody else is there to see to it.
        Assert.Equal([new(ReportForReview, _promise.PoliceContact.Id, true, null)], await ToldAsync());
    }

    [Fact]
    public async Task Nobody_is_told_of_minutes_they_may_not_read()
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Presence.Present)]).IsDone);
        Assert.True(meeting.Note(meeting.Items[0].Id).IsDone);
        Assert.True(meeting.SendForApproval().IsDone);
        Assert.True(meeting.Approve(ApprovalSide.Chair, _promise.Mayor.Id, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(meeting);

        await AsAsync(_promise.Sheriff, Operation.ApproveMinutesForPolice, async db => Assert.True((await db.Meetings.Include(m => m.Items).Include(m => m.Approvals).SingleAsync())
            .Approve(ApprovalSide.Police, _promise.Sheriff.Id, _tests.Clock.GetUtcNow()).IsDone));

        Assert.Equal(
            new[] { _promise.Mayor, _promise.Secretary }.Select(p => new Told(MinutesApproved, p.Id, false, null)).ToHashSet(), await ToldAsync());
    }

    private Task HandChairToAsync(Person chair) => AsAsync(_promise.PoliceContact, Operation.WriteMinutes, async db =>
    {
        var meeting = await db.Meetings.Include(m => m.Approvals).SingleAsync();
        Assert.True(meeting.HandChairTo(chair.Id).IsDone);
        db.Entry(meeting).Property(m => m.Version).IsModified = true;
    });

    private async Task SendMinutesAsync()
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Presence.Present)]).IsDone);
        Assert.True(meeting.Note(meeting.Items[0].Id).IsDone);
        await _promise.SaveAsync(meeting);
        await AsAsync(_promise.PoliceContact, Operation.WriteMinutes, async db => Assert.True((await db.Meetings.Include(m => m.Items).SingleAsync()).SendForApproval().IsDone));
    }

    private Task StepAsync(Person person, Operation operation, Func<AnnualReport, Outcome> step) =>
        AsAsync(person, operation, async db => Assert.True(step(await db.AnnualReports.SingleAsync()).IsDone));

    private Task AsAsync(Person person, Operation operation, Action<SamarbeidDbContext> step) => AsAsync(person, operation, db =>
    {
        step(db);
        return Task.CompletedTask;
    });

    private async Task AsAsync(Person person, Operation operation, Func<SamarbeidDbContext, Task> step)
    {
        await using var db = await _tests.OpenAsync(person.Id, operation);
        foreach (var scope in new[] { _promise.Place.ScopeId, _promise.Council.ScopeId })
            Assert.True(db.Demand(operation, new Thing(scope) { Chair = person.Id }).IsDone);
        await step(db);
        Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
    }

    private async Task LoseAsync(Person person, bool hasLeft)
    {
        await using var db = _tests.OpenAsSystem();
        var known = await db.People.SingleAsync(p => p.Id == person.Id);
        if (hasLeft) known.Deactivate();
        else db.Entry(known).Property(p => p.Email).CurrentValue = "";
        await db.SaveChangesAsync();
    }

    private async Task EndGrantsAsync(PersonId person)
    {
        await using var db = _tests.OpenAsSystem();
        foreach (var grant in await db.Grants.Where(g => g.PersonId == person).ToListAsync()) grant.End(Promise.Today);
        await db.SaveChangesAsync();
    }

    private async Task<HashSet<Told>> ToldAsync()
    {
        await using var db = _tests.OpenAsSystem();
        return [.. (await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToListAsync())
            .Select(n => new Told(n.Kind, n.ReceiverId, n.IsStandIn, n.InsteadOf))];
    }

    private sealed record Told(NotificationKind Kind, PersonId Receiver, bool IsStandIn, PersonId? InsteadOf);
}
