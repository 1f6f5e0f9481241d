using System.Data.Common;
using System.Globalization;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.CommandLine;

/// <summary>The faults an operator can do something about, in words instead of a stack trace.</summary>
internal static class ExpectedFaults
{
    private const int LinuxDiskFull = 28, WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Null for a mistake in the program, which is thrown on.</summary>
    public static string? TextOf(Exception fault) => fault switch
    {
        StartupRefusedException refused => RefusalText.For(refused.Refusal),
        MailSettingsException wrong => string.Format(CultureInfo.CurrentCulture, CommandTexts.SettingFault, wrong.Message),
        OperationCanceledException => CommandTexts.Cancelled,
        _ when PersistenceRules.RefusalOf(fault) is { } refusal => RefusalText.For(refusal),
        IOException { HResult: LinuxDiskFull or WindowsDiskFull } => With(CommandTexts.DiskFull, fault),
        UnauthorizedAccessException => With(CommandTexts.NoPermission, fault),
        DirectoryNotFoundException => With(CommandTexts.NoFolder, fault),
        IOException => With(CommandTexts.FileFault, fault),
        DbException => With(CommandTexts.DatabaseFault, fault),
        _ => null,
    };

    public static int CodeOf(Exception fault) => fault switch
    {
        MailSettingsException => ExitCode.Configuration,
        StartupRefusedException { Refusal: var refusal } when IsOfSettings(refusal) => ExitCode.Configuration,
        _ => ExitCode.Refused,
    };

    private static bool IsOfSettings(Refusal refusal) =>
        refusal.Code == SetupRules.UnknownProvider.Code || refusal.Code == SetupRules.NeedsConnectionString.Code;

    private static string With(string text, Exception fault) => string.Format(CultureInfo.CurrentCulture, text, fault.Message);
}
