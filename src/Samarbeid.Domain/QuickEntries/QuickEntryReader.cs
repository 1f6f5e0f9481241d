using System.Text.RegularExpressions;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.QuickEntries;

/// <summary>Reads a line of quick entry: first the kind, then who, a date anywhere, and the rest is the text.</summary>
public static partial class QuickEntryReader
{
    /// <returns>Null when nothing is written.</returns>
    public static QuickEntry? Read(string? line, QuickEntrySetting setting)
    {
        if (line.IsBlank()) return null;

        var doubts = new List<Refusal>();
        var rest = Spaces().Replace(line.Normalize(), " ").Trim();
        var kind = TakeKind(ref rest);
        if (kind is null) doubts.Add(QuickEntryRules.WhichKind);
        var when = DatePhrases.TakeFrom(ref rest, setting);
        IReadOnlyList<PersonId> responsible = [];
        IReadOnlyList<AddresseeId> addressees = [];
        if (kind is QuickEntryKind.Recommendation) addressees = SpokenNames.TakeAddressees(ref rest, setting, doubts);
        else responsible = SpokenNames.TakePeople(ref rest, setting, doubts);

        var title = Tidy(rest);
        if (title.IsBlank()) doubts.Add(QuickEntryRules.WhatText);
        if (title.Length > ActionItem.TitleMaxLength) doubts.Add(QuickEntryRules.TextTooLong.With(ActionItem.TitleMaxLength));
        DoubtDays(when, setting, doubts);
        return new(kind ?? QuickEntryKind.ActionItem, title, responsible, addressees, when?.Days ?? [], doubts);
    }

    private static QuickEntryKind? TakeKind(ref string rest)
    {
        if (KindWord().Match(rest) is not { Success: true } said) return null;

        rest = rest[said.Length..];
        return said.Groups["action"].Success ? QuickEntryKind.ActionItem : QuickEntryKind.Recommendation;
    }

    private static void DoubtDays(DatePhrase? when, QuickEntrySetting setting, List<Refusal> doubts)
    {
        if (when?.Doubt is { } said) doubts.Add(said);
        else if (when is null) doubts.Add(QuickEntryRules.WhenIsMissing);
        else if (when.Days is [var first, var second, ..]) doubts.Add(QuickEntryRules.WhenOfSeveral.With(when.Words, first, second));
        else if (when.Days is [var day] && day < setting.Today) doubts.Add(QuickEntryRules.DayIsPast.With(day));
        else if (when.Days is [var far] && NorwegianCalendar.CheckDate(far, setting.Today) is { IsDone: false } refused) doubts.Add(refused.Refusal!);
    }

    /// <summary>What binds the words that were taken to those that stay goes with them; what is left begins as a sentence does.</summary>
    private static string Tidy(string rest)
    {
        var text = Modal().Replace(Loose().Replace(Spaces().Replace(rest, " ").Trim(), "").Trim(), "").TrimEnd(' ', ',', ';', ':', '-', '–', '.');
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"^(?:(?<action>tiltak|t)|tilråding|anbefaling|anb|a)(?:\s*[:.]\s*|\s+|$)", RegexOptions.IgnoreCase)]
    private static partial Regex KindWord();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[\s,;:.\-–]+|\s+(?=[,;.])|\(\s*\)")]
    private static partial Regex Loose();

    [GeneratedRegex(@"^(?:skal|må|bør|har ansvar(?:et)? for å|får i oppg(?:ave|åve) å|bes(?:\s+om)? å|blir bedt om å)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Modal();
}
