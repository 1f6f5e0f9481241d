using System.CommandLine;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.CommandLine;

/// <summary>What a verb works with while it runs.</summary>
internal sealed record VerbRun(ParseResult Asked, IServiceProvider Services, TextWriter Output, TextWriter Errors)
{
    /// <summary>The verb's own part of the audit trail, and whom its writes are by.</summary>
    public const string Part = "command-line";

    /// <summary>Said after everything else, also after a refusal.</summary>
    public string? LastLine { get; set; }

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public SamarbeidDbContext OpenDatabase() => Get<SystemDatabases>().Open(Part);

    /// <summary>Says something of what was done; errors and progress go to the other stream.</summary>
    public Task SayAsync(string text) => Output.WriteLineAsync(text);
}

internal static class VerbRunning
{
    /// <summary>Does the work with the database made ready first, as the server does it.</summary>
    public static Command OnDatabase(this Command verb, Func<VerbRun, CancellationToken, Task<Outcome>> work) => verb.As(async (run, cancel) =>
    {
        await run.Get<DatabaseStartup>().PrepareAsync(cancel);
        return await work(run, cancel);
    });

    public static Command As(this Command verb, Func<VerbRun, CancellationToken, Task<Outcome>> work)
    {
        verb.SetAction((asked, cancel) => RunAsync(asked, work, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult asked, Func<VerbRun, CancellationToken, Task<Outcome>> work, CancellationToken cancel)
    {
        // The library listens for Ctrl+C once this returns, and SQLite would keep the thread until the work is done.
        await Task.Yield();
        var (output, errors) = (asked.InvocationConfiguration.Output, asked.InvocationConfiguration.Error);
        try
        {
            await using var services = VerbServices.Build((VerbInvocation)asked.InvocationConfiguration);
            var run = new VerbRun(asked, services, output, errors);
            var outcome = await work(run, cancel);
            if (outcome.Refusal is { } refusal) await errors.WriteLineAsync(ExpectedFaults.TextOf(refusal));
            if (run.LastLine is { } last) await output.WriteLineAsync(last);
            return outcome.IsDone ? ExitCode.Done : ExitCode.Refused;
        }
        catch (Exception fault) when (ExpectedFaults.TextOf(fault) is { } text)
        {
            await errors.WriteLineAsync(text);
            return ExpectedFaults.CodeOf(fault);
        }
    }
}
