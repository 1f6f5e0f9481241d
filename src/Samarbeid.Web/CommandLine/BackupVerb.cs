using System.CommandLine;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.CommandLine;

/// <summary>backup: copies the embedded database to a file, also while the server runs.</summary>
internal static class BackupVerb
{
    public static Command Create()
    {
        var file = Values.File(CommandTexts.BackupFile);
        var overwrite = new Option<bool>("--overwrite") { Description = CommandTexts.BackupOverwrite };
        return new Command("backup", CommandTexts.Backup) { file, overwrite }.As(async (run, cancel) =>
        {
            var target = run.Asked.GetRequiredValue(file);
            var outcome = await run.Get<Backup>().BackupAsync(target, run.Asked.GetValue(overwrite), cancel);
            if (outcome.IsDone) await run.SayAsync(CommandTexts.Written(target));
            return outcome;
        });
    }
}
