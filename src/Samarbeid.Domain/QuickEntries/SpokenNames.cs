using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.QuickEntries;

/// <summary>Finds whom a line names, as people in a room say names: the first name, the whole, the beginning of one, the title.</summary>
internal static partial class SpokenNames
{
    private const int MostWords = 6;
    private const int ShortestBeginning = 3;
    private const int LongestEnding = 3;

    /// <summary>Takes who does it out of the line: at its beginning, or after "ansvarlig", "v/" and "@".</summary>
    public static IReadOnlyList<PersonId> TakePeople(ref string rest, QuickEntrySetting setting, List<Refusal> doubts)
    {
        var (at, length, found) = Find(rest, setting);
        if (found.Count == 0)
        {
            doubts.Add(QuickEntryRules.WhoIsMissing);
            return [];
        }

        // Two names joined are two who would do it; the words stay, so that both are read.
        var other = And().Match(rest, at + length) is { Success: true } and && and.Index == at + length
            ? Among(rest[(and.Index + and.Length)..], setting).Found
            : [];
        if (other.Count > 0)
        {
            IReadOnlyList<PersonId> both = [.. found.Union(other)];
            doubts.Add(QuickEntryRules.OnlyOneDoesIt.With(NamesOf(both, setting)));
            return both;
        }

        if (found.Count > 1) doubts.Add(QuickEntryRules.WhoOfSeveral.With(NamesOf(found, setting)));
        var from = at == 0 ? 0 : MarkBefore(rest, at);
        var to = at + length;
        if (rest[from] == '(' && to < rest.Length && rest[to] == ')') to++;
        rest = rest[..from] + " " + rest[to..];
        return found;
    }

    /// <summary>Takes whom it goes to out of the beginning of the line.</summary>
    public static IReadOnlyList<AddresseeId> TakeAddressees(ref string rest, QuickEntrySetting setting, List<Refusal> doubts)
    {
        var to = To().Match(rest).Length;
        var (length, found) = Longest<AddresseeId>(rest[to..], said => [.. setting.Addressees.Where(a => NamesThing(a.Name, said)).Select(a => a.Id)]);
        if (found.Count == 0)
        {
            doubts.Add(QuickEntryRules.ToWhomIsMissing);
            return [];
        }

        if (found.Count > 1) doubts.Add(QuickEntryRules.WhoOfSeveral.With(Joined(setting.Addressees.Where(a => found.Contains(a.Id)).Select(a => a.Name))));

        rest = rest[(to + length)..];
        return found;
    }

    private static (int At, int Length, IReadOnlyList<PersonId> Found) Find(string rest, QuickEntrySetting setting)
    {
        var first = Among(rest, setting);
        if (first.Found.Count > 0) return (0, first.Length, first.Found);

        foreach (Match mark in Mark().Matches(rest))
        {
            var at = mark.Index + mark.Length;
            var marked = Among(rest[at..], setting);
            if (marked.Found.Count > 0) return (at, marked.Length, marked.Found);
        }

        return (0, 0, []);
    }

    private static int MarkBefore(string rest, int at) => Mark().Matches(rest).Last(m => m.Index + m.Length == at).Index;

    /// <summary>Whom the words at the beginning can mean. One in the room goes before others of the same name.</summary>
    private static (int Length, IReadOnlyList<PersonId> Found) Among(string rest, QuickEntrySetting setting)
    {
        if (setting.Me is { } me && Myself().Match(rest) is { Success: true } myself) return (myself.Length, [me]);

        return Longest<PersonId>(rest, said =>
        {
            var all = setting.People.Where(p => NamesPerson(p, said)).ToList();
            var here = all.Where(p => setting.Present.Contains(p.Id)).ToList();
            return [.. (here.Count > 0 ? here : all).Select(p => p.Id)];
        });
    }

    private static (int Length, IReadOnlyList<TId> Found) Longest<TId>(string rest, Func<string[], IReadOnlyList<TId>> find)
    {
        var words = Word().Matches(rest).Take(MostWords).ToList();
        if (words.Count == 0 || words[0].Index > 0) return (0, []);

        for (var count = words.Count; count > 0; count--)
        {
            var found = find([.. words.Take(count).Select(w => Fold(w.Value))]);
            if (found.Count > 0) return (words[count - 1].Index + words[count - 1].Length, found);
        }

        return (0, []);
    }

    private static bool NamesPerson(Named<PersonId> person, string[] said) =>
        BeginsWith(Words(person.Name), said) || (said.Length == 1 && Words(person.Name) is [_, .., var last] && last == said[0]) || IsTitle(person.AlsoCalled, said);

    // "Sara", "Sara N", "Sara Nil": whole words, but for the last of several.
    private static bool BeginsWith(string[] name, string[] said) =>
        said.Length <= name.Length && said.Take(said.Length - 1).SequenceEqual(name.Take(said.Length - 1))
        && (said[^1] == name[said.Length - 1] || (said.Length > 1 && name[said.Length - 1].StartsWith(said[^1], StringComparison.Ordinal)));

    // "ordføreren" and "ordføraren" are the ordfører.
    private static bool IsTitle(string title, string[] said)
    {
        var (words, wanted) = (Stem(string.Join(' ', Words(title))), Stem(string.Join(' ', said)));
        return words.Length >= ShortestBeginning && wanted.StartsWith(words, StringComparison.Ordinal) && wanted.Length - words.Length <= LongestEnding
            && !wanted[words.Length..].Contains(' ');
    }

    private static string Stem(string title) => Agent().Replace(title, "er");

    /// <summary>All of the name, its beginning, or the beginning of one of its words.</summary>
    private static bool NamesThing(string name, string[] said)
    {
        var words = Words(name);
        if (said.Length > 1) return BeginsWith(words, said) && said[^1].Length >= Math.Min(ShortestBeginning, words[said.Length - 1].Length);

        return words.Contains(said[0]) || (said[0].Length >= ShortestBeginning
            && words.Any(w => w.StartsWith(said[0], StringComparison.Ordinal) || (w.Length > ShortestBeginning && said[0].StartsWith(w, StringComparison.Ordinal) && said[0].Length - w.Length <= LongestEnding)));
    }

    private static string NamesOf(IReadOnlyList<PersonId> ids, QuickEntrySetting setting) =>
        Joined(setting.People.Where(p => ids.Contains(p.Id)).Select(p => p.Name));

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names);

    private static string[] Words(string text) => [.. Word().Matches(text).Select(w => Fold(w.Value))];

    /// <summary>Lower case without accents: "Áile" is said "aile" at a keyboard without á. Letters of their own, æ, ø, đ, stay.</summary>
    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var sign in word.ToLower(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark) folded.Append(sign);
        return folded.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’\-]*[\p{L}\p{M}\p{N}])?")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:jeg|eg|meg|æ|i)(?![\p{L}\p{N}])", RegexOptions.IgnoreCase)]
    private static partial Regex Myself();

    [GeneratedRegex(@"[(,;]?\s*(?:@|(?<!\p{L})(?:ansvarl(?:ig|eg)|ansv\.?)(?:\s+er)?\s*:?\s*|(?<!\p{L})v/\s?)", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?:\s+og\s+|\s*[,&+/]\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:til|at)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex To();

    [GeneratedRegex(@"(?<=\p{L})ar(?=en$|$)")]
    private static partial Regex Agent();
}
