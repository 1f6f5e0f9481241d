using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;
using Xunit.Abstractions;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>The real process is killed in the middle of a restore, at each call to the system that names, renames, removes or flushes a file.</summary>
public sealed class RestoreKillTests(ITestOutputHelper says)
{
    private const int InBackup = 2, Newest = 7;

    private static readonly string[] Calls = ["rename", "renameat2", "link", "unlink", "fsync", "fdatasync", "ftruncate"];

    // Otherwise the runtime makes and removes files of its own, and goes on with the restore on another thread, each of which strace counts by itself.
    private static readonly (string, string)[] Quiet =
        [("DOTNET_EnableDiagnostics", "0"), ("DOTNET_EnableWriteXorExecute", "0"), ("DOTNET_ThreadPool_ForceMaxWorkerThreads", "1")];

    [StraceFact]
    public async Task Killed_at_any_call_the_next_start_finds_all_of_the_old_database_or_all_of_the_restored()
    {
        using var template = new SamarbeidProgram();
        await LeaveAsKilledAsync(template);
        var (kills, old) = (0, 0);
        foreach (var call in await CallsAsync(template))
        {
            for (var number = 1; number <= call.Count(); number++)
            {
                if (await PeopleAfterKillAsync(template, call.Key, number) is not { } people) continue;

                kills++;
                if (people == Newest) old++;
            }
        }

        says.WriteLine($"{kills} kills: {old} left the old database, {kills - old} the restored one");
        Assert.InRange(old, 10, kills - 1);
    }

    /// <summary>The calls of a restore that nobody disturbs, by name.</summary>
    private static async Task<IEnumerable<IGrouping<string, string>>> CallsAsync(SamarbeidProgram template)
    {
        using var program = Copy(template);
        var trace = program.In("calls");

        Assert.Equal(0, (await RestoreAsync(program, "-o", trace, "-e", $"trace={string.Join(',', Calls)}")).Code);

        var lines = await File.ReadAllLinesAsync(trace);
        Assert.Equal(InBackup, await PeopleAsync(program));
        // Each line is a thread, a call and its arguments.
        return lines.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1].Split('(')[0]).Where(Calls.Contains).GroupBy(c => c).ToList();
    }

    /// <returns>Null where no thread came to that number, and the restore was done.</returns>
    private static async Task<int?> PeopleAfterKillAsync(SamarbeidProgram template, string call, int number)
    {
        using var program = Copy(template);

        var run = await RestoreAsync(program, "-o", "/dev/null", "-e", $"trace={call}", "-e", $"inject={call}:signal=KILL:when={number}");

        Assert.True(run.Code is 0 or 137, $"{call} {number}: {run}");
        var people = await PeopleAsync(program);
        if (run.Code == 137) return people;

        Assert.Equal(InBackup, people);
        return null;
    }

    private static Task<Finished> RestoreAsync(SamarbeidProgram program, params string[] words) =>
        program.RunUnderAsync("strace", ["-f", "-qq", .. words], Quiet, "restore", program.In("backup.db"));

    private static SamarbeidProgram Copy(SamarbeidProgram template)
    {
        var program = new SamarbeidProgram();
        foreach (var file in Directory.GetFiles(template.Data)) File.Copy(file, program.In(Path.GetFileName(file)));
        return program;
    }

    /// <summary>How many people the next start finds, in a database that is whole.</summary>
    private static async Task<int> PeopleAsync(SamarbeidProgram program)
    {
        await using var next = TestDatabase.InFolder(program.Data);
        await next.Startup.PrepareAsync(default);
        await using var database = next.OpenAsSystem();
        Assert.Equal("ok", await database.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        var people = await database.People.CountAsync();
        Assert.Contains(people, new[] { InBackup, Newest });
        return people;
    }

    /// <summary>The files as a killed process leaves them: what it wrote last is in the log alone.</summary>
    private static async Task LeaveAsKilledAsync(SamarbeidProgram program)
    {
        await using var running = await TestDatabase.OnSqliteAsync();
        await running.Startup.PrepareAsync(default);
        await using var open = running.OpenAsSystem();
        await open.Database.OpenConnectionAsync();
        await AddAsync(running, InBackup);
        Assert.True((await running.Services.GetRequiredService<Backup>().BackupAsync(program.In("backup.db"), overwrite: false, default)).IsDone);
        await AddAsync(running, Newest - InBackup);

        foreach (var part in new[] { "", "-wal" }) File.Copy(running.File + part, program.DatabaseFile + part);
        Assert.True(new FileInfo(program.DatabaseFile + "-wal").Length > 0, "The newest commits do not lie in the log.");
    }

    private static async Task AddAsync(TestDatabase database, int people)
    {
        await using var db = database.OpenAsSystem();
        for (var i = 0; i < people; i++) db.Add(World.NewPerson());
        await db.SaveChangesAsync();
    }
}

/// <summary>A test that needs strace, which scripts/test.sh installs where it can; skipped where it is not, or may not look at other processes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StraceFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> Works = new(() =>
    {
        try
        {
            using var tried = Process.Start(new ProcessStartInfo("strace", ["-qq", "-o", "/dev/null", "true"]) { RedirectStandardError = true })!;
            tried.WaitForExit();
            return tried.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    public StraceFactAttribute()
    {
        if (!Works.Value) Skip = "strace is not here, or may not trace, so no process can be killed at a call.";
    }
}
