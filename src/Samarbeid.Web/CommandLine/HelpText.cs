using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Samarbeid.Web.CommandLine;

/// <summary>The help of the program and of each verb in Norwegian; the library has its headings in other languages only.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private const int Column = 32;

    public override bool ClearsParseErrors => true;

    /// <summary>How the command is called, from the executable on.</summary>
    public static string NameOf(CommandResult called) =>
        called.Parent is CommandResult parent ? $"{NameOf(parent)} {called.Command.Name}" : called.Command.Name;

    public override int Invoke(ParseResult parseResult)
    {
        var (output, command) = (parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command);
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{CommandTexts.Usage} {string.Join(' ', Usage(NameOf(parseResult.CommandResult), command))}");
        Write(output, CommandTexts.Verbs, command.Subcommands.Select(c => (c.Name, c.Description)));
        Write(output, CommandTexts.Arguments, command.Arguments.Select(a => ($"<{a.Name}>", a.Description)));
        Write(output, CommandTexts.Options, OptionsOf(parseResult.CommandResult).Select(o => (Name(o), o.Description)));
        return ExitCode.Done;
    }

    private static IEnumerable<string> Usage(string name, Command command) =>
    [
        name,
        .. command.Subcommands.Count > 0 ? [CommandTexts.VerbSlot] : Array.Empty<string>(),
        .. command.Arguments.Select(a => a.Arity.MinimumNumberOfValues > 0 ? $"<{a.Name}>" : $"[<{a.Name}>]"),
        .. command.Options.Where(o => o.Required).Select(o => $"{o.Name} {o.HelpName}"),
        CommandTexts.OptionSlot,
    ];

    private static IEnumerable<Option> OptionsOf(CommandResult called) => called.Parent is CommandResult parent
        ? called.Command.Options.Concat(parent.Command.Options.Where(o => o.Recursive))
        : called.Command.Options;

    private static string Name(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-') && a.Length == 2).Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Write(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var any = false;
        foreach (var (name, description) in rows)
        {
            if (!any)
            {
                output.WriteLine();
                output.WriteLine(heading);
            }

            any = true;
            output.WriteLine($"  {name.PadRight(Column)}{description?.Split('\n')[0]}");
        }
    }
}
