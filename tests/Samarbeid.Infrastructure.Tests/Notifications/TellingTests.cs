using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Notifications;

/// <summary>Who is told of which step, at once. What a person has done themselves they know.</summary>
public sealed class TellingTests : IAsyncLifetime
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
    public async Task A_new_action_and_one_handed_over_are_told_of_to_the_responsible_each_time()
    {
        var action = _promise.Action(Promise.Today.AddDays(30));
        await AsAsync(_promise.PoliceContact, Operation.WriteActions, db => db.Add(action));
        await AsAsync(_promise.PoliceContact, Operation.WriteActions, async db =>
            HandOver(await db.ActionItems.SingleAsync(), _promise.PoliceContact, _promise.SltCoordinator));
        await AsAsync(_promise.SltCoordinator, Operation.WriteActions, async db =>
            HandOver(await db.ActionItems.SingleAsync(), _promise.SltCoordinator, _promise.Responsible));

        Assert.Equal(
            [(ActionGiven, _promise.Responsible.Id), (ActionGiven, _promise.SltCoordinator.Id), (ActionGiven, _promise.Responsible.Id)], await ToldAsync());
    }

    [Fact]
    public async Task Who_gives_themselves_an_action_is_not_told()
    {
        await AsAsync(_promise.PoliceContact, Operation.WriteActions, db => db.Add(_promise.Action(Promise.Today.AddDays(30), _promise.PoliceContact)));

        Assert.Empty(await ToldAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_recommendation_goes_to_the_contact_or_to_those_who_find_another_and_its_answer_to_those_who_make_them(bool isActive)
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        await _promise.SaveAsync(meeting);
        if (!isActive) await DeactivateAsync(_promise.Headmaster.Id);
        await AsAsync(_promise.PoliceContact, Operation.WriteRecommendations, db => db.Add(_promise.Recommendation(Promise.Today.AddDays(30), meeting)));
        Assert.Equal([(RecommendationMade, isActive ? _promise.Headmaster.Id : _promise.SltCoordinator.Id)], await ToldAsync());

        await AsAsync(_promise.Mayor, Operation.AnswerRecommendations, async db =>
            Assert.True((await db.Recommendations.SingleAsync()).Respond(_promise.Mayor.Id, RecommendationAnswer.Endorsed, "", 0, _tests.Clock.GetUtcNow()).IsDone));

        Assert.Equal(
            [(RecommendationAnswered, _promise.PoliceContact.Id), (RecommendationAnswered, _promise.SltCoordinator.Id)],
            (await ToldAsync()).Skip(1).OrderBy(t => t.Item2 == _promise.SltCoordinator.Id));
    }

    [Fact]
    public async Task Approved_minutes_are_told_of_to_the_members_who_may_read_them_but_the_one_who_approved_last()
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-1));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Presence.Present)]).IsDone);
        Assert.True(meeting.Note(meeting.Items[0].Id).IsDone);
        Assert.True(meeting.SendForApproval().IsDone);
        await _promise.SaveAsync(meeting);
        await ApproveAsync(_promise.Sheriff, Operation.ApproveMinutesForPolice, ApprovalSide.Police);
        Assert.Empty(await ToldAsync());

        await ApproveAsync(_promise.Mayor, Operation.ApproveMinutesAsChair, ApprovalSide.Chair);

        Assert.Equal([(MinutesApproved, _promise.Secretary.Id)], await ToldAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_comes_back_to_its_author_and_goes_on_to_those_who_present_and_publish_it(bool isAuthorActive)
    {
        var other = await AnotherWriterAsync();
        var report = AnnualReport.Begin(_promise.Place, 2025, Language.Bokmal).Value;
        Assert.True(report.Write("Sammendrag", "", Language.Bokmal).IsDone);
        Assert.True(report.SendToReview(_promise.PoliceContact.Id).IsDone);
        await _promise.SaveAsync(report);
        if (!isAuthorActive) await DeactivateAsync(_promise.PoliceContact.Id);
        var author = isAuthorActive ? _promise.PoliceContact.Id : other;

        await StepAsync(_promise.Sheriff, Operation.ApproveReports, r => r.SendBack("Se på tallene"));
        await StepAsync(null, Operation.WriteReports, r => r.SendToReview(_promise.PoliceContact.Id));
        await StepAsync(_promise.Sheriff, Operation.ApproveReports, r => r.Approve(_promise.Sheriff.Id, _tests.Clock.GetUtcNow()));
        await StepAsync(_promise.Sheriff, Operation.PresentReports, r => r.Present(Promise.Today.AddYears(1), "12/26"));

        Assert.Equal(
            [(ReportReturned, author), (ReportApproved, author), (ReportToPresent, _promise.Secretary.Id), (ReportToPublish, _promise.Secretary.Id)],
            // Two of them come of one step, in either order; the kinds follow each other as the steps do.
            (await ToldAsync()).OrderBy(t => t.Item1));
    }

    private static void HandOver(Domain.ActionItems.ActionItem action, Person by, Person to) =>
        Assert.True(action.HandOver(by.Id, to, "Ny rolle", DateTimeOffset.UnixEpoch).IsDone);

    private Task ApproveAsync(Person person, Operation operation, ApprovalSide side) => AsAsync(person, operation, async db =>
        Assert.True((await db.Meetings.Include(m => m.Items).Include(m => m.Approvals).SingleAsync()).Approve(side, person.Id, _tests.Clock.GetUtcNow()).IsDone));

    private Task StepAsync(Person? person, Operation operation, Func<AnnualReport, Outcome> step) =>
        AsAsync(person, operation, async db => Assert.True(step(await db.AnnualReports.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync()).IsDone));

    private Task AsAsync(Person? person, Operation operation, Action<SamarbeidDbContext> step) => AsAsync(person, operation, db =>
    {
        step(db);
        return Task.CompletedTask;
    });

    /// <summary>Nobody named is the program itself, which tells nobody.</summary>
    private async Task AsAsync(Person? person, Operation operation, Func<SamarbeidDbContext, Task> step)
    {
        await using var db = person is null ? _tests.OpenAsSystem() : await _tests.OpenAsync(person.Id, operation);
        foreach (var scope in new[] { _promise.Place.ScopeId, _promise.Council.ScopeId })
            Assert.True(db.Demand(operation, new Thing(scope) { Chair = person?.Id }).IsDone);
        await step(db);
        Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
    }

    private async Task DeactivateAsync(PersonId id)
    {
        await using var db = _tests.OpenAsSystem();
        (await db.People.SingleAsync(p => p.Id == id)).Deactivate();
        await db.SaveChangesAsync();
    }

    private async Task<PersonId> AnotherWriterAsync()
    {
        var other = Promise.MakePerson("Vilde Vikar", "vilde@politi.example", Party.Police, Language.Bokmal);
        await _promise.SaveAsync(other, Grant.ForMunicipalities(other.Id, Role.PoliceContact, [_promise.Place.Number], Promise.Today, null).Value);
        return other.Id;
    }

    private async Task<List<(NotificationKind, PersonId)>> ToldAsync()
    {
        await using var db = _tests.OpenAsSystem();
        var told = await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).OrderBy(n => n.Id).ToListAsync();
        return [.. told.Select(n => (n.Kind, n.ReceiverId))];
    }
}
