using System.CommandLine;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.CommandLine;

/// <summary>migrate: makes or updates the database and its registers, which the server also does at start.</summary>
internal static class MigrateVerb
{
    public static Command Create() => new Command("migrate", CommandTexts.Migrate).OnDatabase(async (run, _) =>
    {
        await run.SayAsync(CommandTexts.MigrateDone);
        return Outcome.Done;
    });
}
