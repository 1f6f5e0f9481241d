using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.CommandLine;

/// <summary>The command line of the same executable, for operators and scripts. Without a verb the web server starts.</summary>
internal static class Verbs
{
    private static readonly string[] AboutTheProgram = ["--help", "-h", "-?", "--version"];

    /// <summary>A first word without a dash is a verb, also a misspelt one; the server's own arguments begin with a dash or hold a value.</summary>
    public static bool AreAskedFor(string[] args) =>
        args is [var first, ..] && (AboutTheProgram.Contains(first) || (first.Length > 0 && first[0] is not ('-' or '/') && !first.Contains('=')));

    public static Task<int> RunAsync(string[] args)
    {
        SpeakNorwegian();
        return RunAsync(args, new VerbInvocation());
    }

    internal static async Task<int> RunAsync(string[] args, VerbInvocation invocation)
    {
        var parsed = Root().Parse(args);
        return UsageFaults.Of(parsed) is { Count: > 0 } faults ? Refuse(parsed, faults) : await parsed.InvokeAsync(invocation);
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(CommandTexts.About)
        {
            MigrateVerb.Create(),
            ReportVerb.Create(),
            FiguresVerb.Create(),
            RemindVerb.Create(),
            GrantAdminVerb.Create(),
            BackupVerb.Create(),
            RestoreVerb.Create(),
            VerifyAuditVerb.Create(),
            SecurityLogVerb.Create(),
            DemoVerb.Create(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = CommandTexts.Help;
        help.Action = new HelpText();
        root.Options.OfType<VersionOption>().Single().Description = CommandTexts.Version;
        return root;
    }

    private static int Refuse(ParseResult parsed, IReadOnlyList<string> faults)
    {
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        Console.Error.WriteLine(CommandTexts.SeeHelp(HelpText.NameOf(parsed.CommandResult)));
        return ExitCode.Usage;
    }

    /// <summary>Nynorsk where the shell is set to it, bokmål everywhere else.</summary>
    private static void SpeakNorwegian()
    {
        var culture = CultureInfo.GetCultureInfo(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nn" ? Language.Nynorsk : Language.Bokmaal);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
    }
}
