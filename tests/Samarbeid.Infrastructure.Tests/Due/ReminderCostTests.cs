using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Due;

public sealed class ReminderCostTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Index = new()
    {
        [nameof(ActionsDue)] = "IX_ActionItem_State_DueDate (State=? AND DueDate>? AND DueDate<?)",
        [nameof(HoldsDue)] = "IX_ActionItem_State_ReviewOn (State=? AND ReviewOn>? AND ReviewOn<?)",
        [nameof(EffectsDue)] = "IX_ActionItem_State_EffectDueOn (State=? AND EffectDueOn>? AND EffectDueOn<?)",
        [nameof(RecommendationsDue)] = "IX_Recommendation_State_AnswerDue (State=? AND AnswerDue>? AND AnswerDue<?)",
        [nameof(NoticeDue)] = "IX_Meeting_State_NoticeBy (State=? AND NoticeBy>? AND NoticeBy<?)",
        [nameof(AnswersDue)] = "IX_Meeting_State_Date (State=? AND Date>? AND Date<?)",
        [nameof(AgreementsDue)] = "IX_CooperationAgreement_State_Last (State=? AND Last>? AND Last<?)",
        [nameof(AgreementReviewsDue)] = "IX_CooperationAgreement_State_ReviewBy (State=? AND ReviewBy>? AND ReviewBy<?)",
        [nameof(PoliceCommitmentsDue)] = "IX_CommitmentPeriod_ByPolice_Last (ByPolice=? AND Last>? AND Last<?)",
        [nameof(MunicipalCommitmentsDue)] = "IX_CommitmentPeriod_ByMunicipality_Last (ByMunicipality=? AND Last>? AND Last<?)",
        [nameof(PresenceDue)] = "IX_PresenceDay_State_Date (State=? AND Date>? AND Date<?)",
        [nameof(WheelAssignmentsDue)] = "IX_WheelEntry_DoneOn_Date (DoneOn=? AND Date>? AND Date<?)",
        [nameof(EvaluationsDue)] = "IX_SelfEvaluation_ClosedOn_LastDay (ClosedOn=? AND LastDay>? AND LastDay<?)",
        [nameof(MeetingsToPlan)] = "IX_Meeting_State_Date (State=? AND Date>? AND Date<?)",
        // The bodies are as many as there are councils, and all of them are asked.
        [nameof(ReportsDue)] = "MeetingBody",
        [nameof(MinutesDue)] = "IX_Meeting_State_MinutesBy (State=? AND MinutesBy>? AND MinutesBy<?)",
        [nameof(ChairObjectionsDue)] = "IX_Meeting_State_ObjectBy (State=? AND ObjectBy>? AND ObjectBy<?)",
        [nameof(PoliceObjectionsDue)] = "IX_Meeting_State_ObjectBy (State=? AND ObjectBy>? AND ObjectBy<?)",
    };

    private TestDatabase _tests = null!;

    public async Task InitializeAsync() => _tests = await TestDatabase.OnSqliteAsync();

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_stage_walks_an_index_over_its_dates_and_asks_the_notifications_by_key()
    {
        await using var database = _tests.OpenAsSystem();
        var plans = new List<(string Table, string Plan)>();
        foreach (var source in Parts.Found<IDueSource>())
        {
            foreach (var stage in source.Rules.StagesOn(Promise.Today))
                plans.Add((Index[source.GetType().Name], await PlanOfAsync(database, ReminderPlanner.Candidates(database, source, stage))));
        }

        Assert.Equal(35, plans.Count);
        Assert.All(plans, p =>
        {
            Assert.Contains(p.Table, p.Plan, StringComparison.Ordinal);
            Assert.Contains("(ThingId=? AND Kind=? AND Version=?)", p.Plan, StringComparison.Ordinal);
            if (p.Table != "MeetingBody") Assert.DoesNotContain("SCAN", p.Plan, StringComparison.Ordinal);
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
