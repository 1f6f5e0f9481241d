using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Testing;
using Samarbeid.Testing.Faults;
using Xunit.Abstractions;

namespace Samarbeid.Infrastructure.Tests.Persistence;

/// <summary>The connection is lost at each moment of each statement, on an engine that is asked again as SQL Server is.</summary>
public abstract class LostConnectionTests(DatabaseProvider engine, ITestOutputHelper says) : DatabaseTests(engine)
{
    private World _world = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _world = await World.MakeAsync(Database);
    }

    protected override Task<TestDatabase> MakeSqliteAsync() => TestDatabase.OnPatientSqliteAsync();

    [EngineFact]
    public async Task A_save_cut_off_once_is_written_once_with_its_audit_entry()
    {
        await AtEachMomentAsync(async cut =>
        {
            var before = await CountAsync();
            await using var db = Database.OpenAsSystem();
            db.Add(World.NewPerson());

            Database.Line.CutNext(cut);
            Assert.Equal(Outcome.Done, await db.SaveAsync(default));

            Assert.False(db.ChangeTracker.HasChanges());
            Assert.Equal((before.People + 1, before.Entries + 1), await CountAsync());
        });
    }

    [EngineFact]
    public async Task A_save_that_is_never_answered_is_refused_in_words_and_can_be_made_later()
    {
        foreach (var at in Enum.GetValues<CutAt>())
        {
            var before = await CountAsync();
            await using var db = Database.OpenAsSystem();
            db.Add(World.NewPerson());

            Database.Line.CutNext(new(at, Times: 1000));
            var refused = await db.SaveAsync(default);
            Database.Line.Mend();

            // A commit alone is found to have been done; whatever else is never answered was not.
            var isWritten = at is CutAt.AfterCommit;
            Assert.Equal(isWritten ? null : PersistenceRules.Unreachable, refused.Refusal);
            Assert.Equal(before.People + (isWritten ? 1 : 0), (await CountAsync()).People);
            Assert.Equal(Outcome.Done, await db.SaveAsync(default));
            Assert.Equal((before.People + 1, before.Entries + 1), await CountAsync());
        }
    }

    [EngineFact]
    public async Task A_commit_whose_answer_is_lost_with_the_database_is_told_as_unsure_and_is_there_once()
    {
        var before = await CountAsync();
        await using var db = Database.OpenAsSystem();
        db.Add(World.NewPerson());
        Database.Line.CutNext(new(CutAt.AfterCommit, Fault: () =>
        {
            Database.Line.IsDown = true;
            return SqlServerFault.Lost();
        }));

        Assert.Equal(PersistenceRules.Unreachable, (await db.SaveAsync(default)).Refusal);

        Database.Line.Mend();
        Assert.Equal((before.People + 1, before.Entries + 1), await CountAsync());
    }

    [EngineFact]
    public async Task A_read_cut_off_once_gets_its_answer()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await AtEachMomentAsync(async cut =>
        {
            Database.Line.CutNext(cut);
            Assert.Equal([_world.OwnMeeting.Id.Value], await _world.MeetingsSeenBy(contact));
        });
    }

    [EngineFact]
    public async Task A_read_that_has_to_give_way_in_a_deadlock_is_asked_again_and_told_as_busy_in_the_end()
    {
        await using var db = Database.OpenAsSystem();
        var once = new Cut(CutAt.BeforeStatement, Fault: SqlServerFault.Deadlock, IsConnectionLost: false);

        Database.Line.CutNext(once);
        Assert.Equal(1, await db.People.CountAsync());
        Assert.Equal(1, Database.Line.Cuts);

        Database.Line.CutNext(once with { Times = 1000 });
        var fault = await Record.ExceptionAsync(() => db.People.CountAsync());
        Assert.Equal(PersistenceRules.Busy, PersistenceRules.RefusalOf(fault!));
        Assert.True(PersistenceRules.IsOutage(fault!));
    }

    [EngineFact]
    public async Task Steps_together_are_taken_once_and_are_all_there_or_none_as_the_answer_says()
    {
        await AtEachMomentAsync(async cut =>
        {
            var (before, taken) = (await CountAsync(), 0);
            await using var db = Database.OpenAsSystem();
            Database.Line.CutNext(cut);
            var outcome = await db.TogetherAsync(
                async () =>
                {
                    taken++;
                    db.Add(World.NewPerson());
                    if (await db.SaveAsync(default) is { IsDone: false } refused) return refused;
                    db.Add(World.NewPerson());
                    return await db.SaveAsync(default);
                },
                default);
            Database.Line.Mend();

            Assert.InRange(taken, 0, 1);
            Assert.True(outcome.IsDone || outcome.Refusal == PersistenceRules.Unreachable, outcome.Refusal?.Code);
            Assert.Equal(before.People + (outcome.IsDone ? 2 : 0), (await CountAsync()).People);
        });
    }

    [EngineFact]
    public async Task A_form_sent_again_after_any_cut_has_made_one_thing()
    {
        await AtEachMomentAsync(async cut =>
        {
            var (before, key) = (await CountAsync(), SingleUseKey.New());
            Database.Line.CutNext(cut);
            var first = await Record.ExceptionAsync(() => MakeAsync(key));
            Database.Line.Mend();

            Assert.True(first is null || PersistenceRules.IsOutage(first), first?.ToString());
            var made = (await MakeAsync(key)).Value;
            Assert.Equal(made, (await MakeAsync(key)).Value);
            Assert.Equal(before.People + 1, (await CountAsync()).People);
        });
    }

    private async Task<Outcome<PersonId>> MakeAsync(SingleUseKey key)
    {
        await using var db = Database.OpenAsSystem();
        return await db.OnceAsync<PersonId>(
            key,
            async () =>
            {
                var person = World.NewPerson();
                db.Add(person);
                return await db.SaveAsync(default) is { IsDone: false } refused ? refused.Refusal! : person.Id;
            },
            default);
    }

    /// <summary>Tries what is done with the line cut at the first moment of each kind, at the second, and so on until no cut meets it.</summary>
    private async Task AtEachMomentAsync(Func<Cut, Task> tryAsync)
    {
        foreach (var at in Enum.GetValues<CutAt>())
        {
            for (var passing = 0; ; passing++)
            {
                var before = Database.Line.Cuts;
                await tryAsync(new(at, Passing: passing));
                Database.Line.Mend();
                if (Database.Line.Cuts == before) break;
            }
        }

        await using var db = Database.OpenAsSystem();
        Assert.True((await AuditChain.VerifyAsync(db, default)).IsWhole);
        Assert.InRange(Database.Line.Cuts, Enum.GetValues<CutAt>().Length - 1, int.MaxValue);
        says.WriteLine($"{Database.Line.Cuts} cuts");
    }

    private async Task<(int People, int Entries)> CountAsync()
    {
        Database.Line.Mend();
        await using var db = Database.OpenAsSystem();
        return (await db.People.CountAsync(), await db.AuditEntries.CountAsync());
    }
}

public sealed class LostConnectionTestsOnSqlite(ITestOutputHelper says) : LostConnectionTests(DatabaseProvider.Sqlite, says);

public sealed class LostConnectionTestsOnSqlServer(ITestOutputHelper says) : LostConnectionTests(DatabaseProvider.SqlServer, says);
