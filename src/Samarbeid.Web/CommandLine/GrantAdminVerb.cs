using System.CommandLine;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.CommandLine;

/// <summary>grant-admin: makes the first administrator, who makes everybody else in the browser.</summary>
internal static class GrantAdminVerb
{
    public static Command Create()
    {
        var email = new Argument<string>("E-POST") { Description = CommandTexts.GrantAdminEmail };
        return new Command("grant-admin", CommandTexts.GrantAdmin) { email }.OnDatabase(async (run, cancel) =>
        {
            await using var database = run.OpenDatabase();
            var asked = run.Asked.GetRequiredValue(email);
            var made = await AdministratorGrant.GiveAsync(database, asked, run.Get<NorwegianCalendar>().Today, cancel);
            if (made.IsDone) await run.SayAsync(made.Value ? CommandTexts.GrantAdminDone(asked) : CommandTexts.GrantAdminHad(asked));
            return made.WithoutValue;
        });
    }
}
