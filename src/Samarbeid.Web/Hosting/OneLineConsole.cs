using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Samarbeid.Web.Hosting;

/// <summary>Writes each entry of the log on one line of the console, whatever somebody sent us that stands in it: line breaks of every kind,
/// and signs that steer a terminal or turn the direction of writing, are written as codes. The address of a calendar feed is a secret, and is left out:
/// the framework writes the path of the request with whatever is logged during it.</summary>
/// <remarks>The formatter of the framework on one line leaves all but the line feed as it is, and scopes wholly.</remarks>
public sealed partial class OneLineConsole(IOptionsMonitor<ConsoleFormatterOptions> options, TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    /// <summary>What "Logging:Console:FormatterName" calls it.</summary>
    public const string FormatterName = "one-line";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var asked = options.CurrentValue;
        var at = asked.UseUtcTimestamp ? clock.GetUtcNow() : clock.GetLocalNow();
        var entry = new StringBuilder(asked.TimestampFormat is { } format ? at.ToString(format, CultureInfo.InvariantCulture) : "");
        entry.Append(CultureInfo.InvariantCulture, $"{NameOf(logEntry.LogLevel)}: {logEntry.Category}[{logEntry.EventId.Id}]");
        if (asked.IncludeScopes) scopeProvider?.ForEachScope((scope, line) => line.Append(" => ").Append(scope), entry);
        entry.Append(' ').Append(logEntry.Formatter(logEntry.State, logEntry.Exception));
        if (logEntry.Exception is { } fault) entry.Append(' ').Append(fault);
        textWriter.WriteLine(OnOneLine(SecretAddress().Replace(entry.ToString(), CalendarFeedAddresses.Page + "/…")));
    }

    internal static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n') line.Append("\\n");
            else if (IsSteering(rune)) line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else line.Append(rune);
        }

        return line.ToString();
    }

    private static bool IsSteering(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    [GeneratedRegex(CalendarFeedAddresses.Page + @"/[^\s?""']+", RegexOptions.IgnoreCase)]
    private static partial Regex SecretAddress();

    private static string NameOf(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
