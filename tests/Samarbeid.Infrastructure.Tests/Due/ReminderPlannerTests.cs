using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Due;

public sealed class ReminderPlannerTests : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;
    private readonly CollectedLog<ReminderPlanner> _log = new();
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_mail_counts_over_all_stages_and_all_that_comes_due()
    {
        var meeting = _promise.Meeting(Today.AddDays(-10));
        Assert.True(meeting.Hold([(_promise.Mayor.Id, Domain.Meetings.Presence.Present)]).IsDone);
        await _promise.SaveAsync(
            meeting, _promise.Action(Today.AddDays(14)), _promise.Action(Today.AddDays(-1)), _promise.Recommendation(Today.AddDays(-1), meeting));

        Assert.Equal(1 + 2 + 1 + 1, await Planner().PlanAsync(Today, CancellationToken.None));
        Assert.Equal(0, await Planner().PlanAsync(Today, CancellationToken.None));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task What_has_nobody_to_go_to_is_told_of_and_waits_until_somebody_has_the_part()
    {
        await _promise.SaveAsync(await ActionInAsync("5530", 1), await ActionInAsync("5530", 2));

        Assert.Equal(0, await Planner().PlanAsync(Today, CancellationToken.None));
        var line = Assert.Single(_log.Lines);
        Assert.Contains("Warning: 2 reminders", line, StringComparison.Ordinal);
        Assert.Contains("ActionOverdue14Days", line, StringComparison.Ordinal);

        await _promise.SaveAsync(
            Grant.ForMunicipalities(_promise.PoliceContact.Id, Role.PoliceContact, [MunicipalityNumber.Parse("5530")], Today, null).Value);
        Assert.Equal(2, await Planner().PlanAsync(Today, CancellationToken.None));
        Assert.Single(_log.Lines);
    }

    [Fact]
    public async Task More_than_fit_in_one_save_are_all_planned()
    {
        await _promise.SaveAsync(Enumerable.Range(0, 501).Select<int, ActionItem>(_ => _promise.Action(Today.AddDays(3))));

        Assert.Equal(501, await Planner().PlanAsync(Today, CancellationToken.None));

        await using var database = _tests.OpenAsSystem();
        Assert.Equal(501, await database.Outbox.Select(m => m.Id).CountAsync());
    }

    /// <summary>Long overdue, in a place where nobody has any part.</summary>
    private async Task<ActionItem> ActionInAsync(string place, int number)
    {
        await using var database = _tests.OpenAsSystem();
        var municipality = await database.Set<Municipality>().SingleAsync(m => m.Number == MunicipalityNumber.Parse(place));
        var challenge = Challenge.Identify(municipality, "Utfordring", "", "", Today).Value;
        await _promise.SaveAsync(challenge);
        return ActionItem.From(
            challenge, new ActionDraft("Tiltak", "", _promise.Headmaster, Today.AddDays(-20), false), $"T {number}/26", Today.AddDays(-60)).Value;
    }

    private ReminderPlanner Planner() => new(_tests.Services.GetRequiredService<SystemDatabases>(), Parts.Found<IDueSource>(), _log);
}
