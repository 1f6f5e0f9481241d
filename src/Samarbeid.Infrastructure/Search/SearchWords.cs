using System.Globalization;
using System.Text;

namespace Samarbeid.Infrastructure.Search;

/// <summary>A word of a text, and where it stands there.</summary>
/// <param name="Start">In characters from the start of the text.</param>
/// <param name="Length">Of what stands there, which may be written in other characters than the word.</param>
/// <param name="Text">In lower case. Letters are as they are: å is not aa, ø is not o.</param>
public readonly record struct SearchWord(int Start, int Length, string Text);

/// <summary>Takes texts apart into words (ord) to search by. Texts, and what is searched for, are taken apart in the same way, here alone, so that both engines find the same.</summary>
public static class SearchWords
{
    /// <summary>The words of a text in their order. A letter written as two characters, such as a with a ring after it, is one letter; marks that are not seen are left out.</summary>
    public static IReadOnlyList<SearchWord> In(string text)
    {
        List<SearchWord> words = [];
        var word = new StringBuilder();
        var (start, end, at) = (0, 0, 0);
        // What is no character, half of a pair, is read as one that is no letter.
        foreach (var rune in text.EnumerateRunes())
        {
            var next = at + (rune == Rune.ReplacementChar && char.IsSurrogate(text[at]) ? 1 : rune.Utf16SequenceLength);
            if (Rune.IsLetterOrDigit(rune) || (word.Length > 0 && IsMark(rune)))
            {
                if (word.Length == 0) start = at;
                word.Append(rune.ToString());
                end = next;
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
            {
                Close();
            }

            at = next;
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length == 0) return;

            // A mark that no letter has taken up would divide the word in an index.
            var letters = string.Concat(word.ToString().Normalize(NormalizationForm.FormC).EnumerateRunes().Where(r => !IsMark(r)).Select(r => Rune.ToLowerInvariant(r).ToString()));
            words.Add(new(start, end - start, letters));
            word.Clear();
        }
    }

    /// <summary>The words as an index keeps them: each between two spaces.</summary>
    public static string Join(string text) => In(text) is { Count: > 0 } words ? $" {string.Join(' ', words.Select(w => w.Text))} " : "";

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
