using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Reminders;
using Samarbeid.Infrastructure.Tests.Outbox;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Reminders;

public sealed class ReminderCostTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;

    public async Task InitializeAsync() => _tests = await TestDatabase.OnSqliteAsync();

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_stage_walks_an_index_over_its_dates_and_asks_the_outbox_by_key()
    {
        await using var database = _tests.OpenAsSystem();
        var plans = new List<(string Table, string Plan)>();
        foreach (var stage in ReminderRules.Actions.StagesOn(Promise.Today))
            plans.Add(("IX_ActionItem_State_DueDate (State=? AND DueDate>? AND DueDate<?)", await PlanOfAsync(database, ReminderQueries.Actions(database, stage))));
        foreach (var stage in ReminderRules.Recommendations.StagesOn(Promise.Today))
            plans.Add(("IX_Recommendation_State_AnswerDue (State=? AND AnswerDue>? AND AnswerDue<?)", await PlanOfAsync(database, ReminderQueries.Recommendations(database, stage))));
        foreach (var stage in ReminderRules.Minutes.StagesOn(Promise.Today))
            plans.Add(("IX_Meeting_State_Date (State=? AND Date>? AND Date<?)", await PlanOfAsync(database, ReminderQueries.Minutes(database, stage))));

        Assert.Equal(7, plans.Count);
        Assert.All(plans, p =>
        {
            Assert.Contains(p.Table, p.Plan, StringComparison.Ordinal);
            Assert.Contains("(ThingId=? AND Template=? AND Version=?)", p.Plan, StringComparison.Ordinal);
            Assert.DoesNotContain("SCAN", p.Plan, StringComparison.Ordinal);
        });
    }

    private static async Task<string> PlanOfAsync(SamarbeidDbContext database, IQueryable<ReminderCandidate> query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await database.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));
        // The virtual table is the list a parameter brings, a handful of words.
        plan.RemoveAll(step => step.StartsWith("SCAN", StringComparison.Ordinal) && step.Contains("VIRTUAL TABLE", StringComparison.Ordinal));
        return string.Join('\n', plan);
    }
}
