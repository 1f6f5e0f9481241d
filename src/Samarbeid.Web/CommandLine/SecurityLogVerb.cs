using System.CommandLine;
using System.Text;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.CommandLine;

/// <summary>security-log: writes the security log as a comma-separated file, for those who gather logs elsewhere.</summary>
internal static class SecurityLogVerb
{
    public static Command Create()
    {
        var output = Values.Output(CommandTexts.SecurityLogOutput);
        return new Command("security-log", CommandTexts.SecurityLog) { output }.OnDatabase(async (run, cancel) =>
        {
            var file = run.Asked.GetRequiredValue(output);
            await using var database = run.OpenDatabase();
            var outcome = await WholeFile.WriteAsync(file, Encoding.UTF8.GetBytes(await SecurityLogCsv.TextAsync(database, cancel)), cancel);
            if (outcome.IsDone) await run.SayAsync(CommandTexts.Written(file));
            return outcome;
        });
    }
}
