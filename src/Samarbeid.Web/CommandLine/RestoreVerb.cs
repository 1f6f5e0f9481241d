using System.CommandLine;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.CommandLine;

/// <summary>restore: puts a copy in the place of the embedded database, while the server is stopped.</summary>
internal static class RestoreVerb
{
    public static Command Create()
    {
        var file = Values.File(CommandTexts.RestoreFile);
        return new Command("restore", CommandTexts.Restore) { file }.As(async (run, cancel) =>
        {
            var outcome = await run.Get<Backup>().RestoreAsync(run.Asked.GetRequiredValue(file), cancel);
            if (outcome.IsDone) await run.SayAsync(CommandTexts.RestoreDone);
            return outcome;
        });
    }
}
