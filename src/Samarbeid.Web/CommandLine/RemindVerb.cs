using System.CommandLine;
using System.Globalization;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Web.CommandLine;

/// <summary>remind: plans and sends the reminders as of a date. A second run for the same date sends nothing.</summary>
internal static class RemindVerb
{
    public static Command Create()
    {
        var date = Values.Date("--date", CommandTexts.RemindDate);
        return new Command("remind", CommandTexts.Remind) { date }.OnDatabase(async (run, cancel) =>
        {
            RefuseUnknownAddress(run);
            var reminded = await run.Get<RunReminders>().RunAsync(run.Asked.GetRequiredValue(date), cancel);
            // Read by scripts, so it is the same in every language.
            run.LastLine = string.Create(CultureInfo.InvariantCulture, $"sent {reminded.Sent}");
            return reminded.Refusal is { } refusal ? refusal : Outcome.Done;
        });
    }

    /// <summary>A mail that leaves the machine must not link to the machine's own name for itself.</summary>
    private static void RefuseUnknownAddress(VerbRun run)
    {
        var leaves = run.Get<MailSettings>().Smtp is not null;
        if (leaves && string.IsNullOrWhiteSpace(run.Get<IConfiguration>()[MailSettings.PublicBaseAddressKey]))
            throw new SettingRefusedException(MailRules.NotABaseAddress.With(MailSettings.PublicBaseAddressKey));
    }
}
