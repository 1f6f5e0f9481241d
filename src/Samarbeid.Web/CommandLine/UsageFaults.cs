using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Samarbeid.Web.CommandLine;

/// <summary>What is wrong with how a command was written, in Norwegian; the library says it in English only.</summary>
internal static class UsageFaults
{
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        // Help and version answer whatever else was written.
        if (parsed.Errors.Count == 0 || parsed.Action is not null and not ParseErrorAction) return [];

        string[] ours =
        [
            .. parsed.UnmatchedTokens.Select(token => CommandTexts.UnknownWord(token)),
            .. parsed.CommandResult.Command.Options.Where(o => Lacks(parsed, o)).Select(o => CommandTexts.NeedsOption(o.Name)),
            .. parsed.CommandResult.Command.Arguments.Where(a => Lacks(parsed, a)).Select(a => CommandTexts.NeedsArgument(a.Name)),
            .. parsed.CommandResult.Command.Options.Where(o => IsRepeated(parsed, o)).Select(o => CommandTexts.WrittenTwice(o.Name)),
            .. parsed.Errors.Where(IsOurs).Select(e => e.Message),
        ];
        return ours.Length > 0 ? ours : [.. parsed.Errors.Select(e => e.Message)];
    }

    private static bool Lacks(ParseResult parsed, Option option) =>
        option.Arity.MinimumNumberOfValues > 0
        && (parsed.GetResult(option) is { Implicit: false } given ? given.Tokens.Count < option.Arity.MinimumNumberOfValues : option.Required);

    private static bool Lacks(ParseResult parsed, Argument argument) =>
        (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues;

    /// <summary>A value was there, and one of <see cref="Values"/> refused it.</summary>
    private static bool IsOurs(ParseError error) => error.SymbolResult is ArgumentResult { Tokens.Count: > 0 } or OptionResult { Tokens.Count: 1 };

    private static bool IsRepeated(ParseResult parsed, Option option) => parsed.GetResult(option) is { IdentifierTokenCount: > 1 };
}
