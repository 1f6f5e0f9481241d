using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Shared;

/// <summary>A refusal in the words of the person it is told to: its code, with _ for the dot, is the key in RuleTexts.</summary>
public static class RefusalText
{
    public static string For(Refusal refusal) =>
        RuleTexts.File.Fill(KeyOf(refusal.Code), [.. refusal.Arguments.Select(Readable)]);

    internal static string KeyOf(string code) => code.Replace('.', '_');

    private static object Readable(object argument) => argument switch
    {
        DateOnly date => NorwegianFormat.Date(date),
        TimeOnly time => NorwegianFormat.Clock(time),
        _ => argument,
    };
}
