using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Samarbeid.Domain.Figures;

namespace Samarbeid.Web.CommandLine;

/// <summary>The values the verbs take, each refused in words that show how it is written.</summary>
internal static class Values
{
    public delegate bool TryRead<T>(string text, out T value);

    // A due date outside of these is a slip, and so is a reminder as of it.
    private static readonly DateOnly FirstDate = new(2000, 1, 1), LastDate = new(2100, 12, 31);

    public static Argument<string> File(string description)
    {
        var file = new Argument<string>("FIL") { Description = description };
        file.Validators.Add(RefuseEmpty);
        return file;
    }

    public static Option<string> Output(string description)
    {
        var output = new Option<string>("--output", "-o") { Description = description, Required = true, HelpName = "FIL" };
        output.Validators.Add(RefuseEmpty);
        return output;
    }

    public static Option<FigurePeriod> Period(string description) => new("--period")
    {
        Description = description,
        Required = true,
        HelpName = "ÅÅÅÅ-ÅÅÅÅ",
        CustomParser = Reading<FigurePeriod>(FigurePeriod.TryParse!, text => CommandTexts.NotAPeriod(text)),
    };

    /// <summary>One of a few words; the first where none is given.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', words),
        DefaultValueFactory = _ => words[0],
        CustomParser = Reading<string>(
            (string text, out string word) => words.Contains(word = text), text => CommandTexts.NotOneOf(text, string.Join(", ", words)))!,
    };

    public static Option<DateOnly> Date(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        HelpName = "ÅÅÅÅ-MM-DD",
        CustomParser = Reading<DateOnly>(IsDate, text => CommandTexts.NotADate(text)),
    };

    public static Option<int> Count(string name, string description, int from, int to) => new(name)
    {
        Description = description,
        Required = true,
        HelpName = "N",
        CustomParser = Reading<int>(
            (string text, out int count) => IsCount(text, out count) && count >= from && count <= to,
            text => CommandTexts.NotACount(text, from, to)),
    };

    private static Func<ArgumentResult, T?> Reading<T>(TryRead<T> read, Func<string, string> refusal) => result =>
    {
        var text = result.Tokens is [var token] ? token.Value : "";
        if (read(text, out var value)) return value;

        result.AddError(refusal(text));
        return default;
    };

    private static void RefuseEmpty(SymbolResult given)
    {
        if (given.Tokens is [{ Value: var name }] && string.IsNullOrWhiteSpace(name)) given.AddError(CommandTexts.NeedsFileName);
    }

    private static bool IsDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date >= FirstDate && date <= LastDate;

    private static bool IsCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
