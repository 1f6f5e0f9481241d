using Microsoft.Data.Sqlite;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.New;

namespace Samarbeid.Web.Tests.Features.ActionItems;

public sealed class ActionItemFaultTests
{
    [Fact]
    public async Task A_locked_database_refuses_a_new_action_in_words_and_takes_no_number()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        var form = new NewActionItem("Kveldsvandring", "", contact.Id, TestSystem.Today.AddDays(30), IsSlt: false);
        await using (var other = new SqliteConnection($"Data Source={system.Database.File}"))
        {
            await other.OpenAsync();
            await using var writing = await other.BeginTransactionAsync();

            Assert.Equal(PersistenceRules.Busy, (await system.As<AddActionForChallenge>(contact).HandleAsync(SingleUseKey.New(), challenge.Id, form, default)).Refusal);
        }

        var made = await system.As<AddActionForChallenge>(contact).HandleAsync(SingleUseKey.New(), challenge.Id, form, default);

        Assert.StartsWith("T 1/", (await system.ReadAsync(made.Value)).Reference, StringComparison.Ordinal);
    }
}
