using System.Data.Common;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.CommandLine;

/// <summary>The faults an operator can do something about, in words instead of a stack trace.</summary>
internal static class ExpectedFaults
{
    /// <summary>Null for a mistake in the program, which is thrown on.</summary>
    public static string? TextOf(Exception fault) => fault switch
    {
        StartupRefusedException refused => TextOf(refused.Refusal),
        SettingRefusedException wrong => RefusalText.For(wrong.Refusal),
        OperationCanceledException => CommandTexts.Cancelled,
        InvalidDataException unreadable => CommandTexts.SettingsFileFault(unreadable.Message),
        // A page says that what is typed is still there, which tells an operator nothing.
        _ when PersistenceRules.RefusalOf(fault) == PersistenceRules.Unreachable => CommandTexts.DatabaseFault(OneLine(fault.GetBaseException().Message)),
        _ when PersistenceRules.RefusalOf(fault) is { } refusal => TextOf(refusal),
        IOException full when OutputRules.IsDiskFull(full) => CommandTexts.DiskFull(fault.Message),
        UnauthorizedAccessException => CommandTexts.NoPermission(fault.Message),
        DirectoryNotFoundException => CommandTexts.NoFolder(fault.Message),
        IOException => CommandTexts.FileFault(fault.Message),
        DbException => CommandTexts.DatabaseFault(OneLine(fault.Message)),
        _ => null,
    };

    /// <summary>A page asks to keep the text and tell the operator, who is the one that reads this.</summary>
    public static string TextOf(Refusal refusal) =>
        refusal.Code == PersistenceRules.DiskFull.Code ? CommandTexts.DatabaseDiskFull
        : refusal.Code == PersistenceRules.Unreachable.Code ? CommandTexts.DatabaseUnreachable
        : RefusalText.For(refusal);

    public static int CodeOf(Exception fault) => fault switch
    {
        SettingRefusedException or InvalidDataException => ExitCode.Configuration,
        _ => ExitCode.Refused,
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
