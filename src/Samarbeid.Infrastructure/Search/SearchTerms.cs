using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Search;

/// <summary>A piece of a text, and whether it is one that was searched for.</summary>
public sealed record SearchPiece(string Text, bool IsHit);

/// <summary>What somebody searches for (søkeord): words that all are to be there. One is found at the beginning of longer ones; a single letter or digit stands for itself alone.</summary>
public sealed class SearchTerms
{
    /// <summary>In characters.</summary>
    public const int MaxLength = 100;

    /// <summary>So many places go into the question put to the index; for those who see more, most of what is found is theirs anyway.</summary>
    private const int MostScopes = 60;

    private readonly IReadOnlyList<string> _words;

    private SearchTerms(IReadOnlyList<string> words) => _words = words;

    public IReadOnlyList<string> Words => _words;

    public static Outcome<SearchTerms> Parse(string? text)
    {
        if (text is null || text.Length > MaxLength) return text is null ? SearchRules.TooShort : SearchRules.TooLong.With(MaxLength);

        IReadOnlyList<string> words = [.. SearchWords.In(text).Select(w => w.Text).Distinct()];
        return words.Any(IsStart) ? new SearchTerms(words) : SearchRules.TooShort;
    }

    /// <summary>Whether all the words are among those of a text.</summary>
    /// <param name="words">See <see cref="SearchWords.Join"/>.</param>
    public bool AreIn(string words) => _words.All(w => words.Contains(Sought(w), StringComparison.Ordinal));

    /// <summary>The same, and all of them as they were written.</summary>
    public bool StandIn(string words) => _words.All(w => words.Contains($" {w} ", StringComparison.Ordinal));

    /// <summary>A text in pieces, those that were searched for by themselves.</summary>
    public IReadOnlyList<SearchPiece> Pieces(string text)
    {
        List<SearchPiece> pieces = [];
        var at = 0;
        foreach (var word in SearchWords.In(text).Where(IsHit))
        {
            if (word.Start > at) pieces.Add(new(text[at..word.Start], false));
            at = word.Start + word.Length;
            pieces.Add(new(text[word.Start..at], true));
        }

        if (at < text.Length) pieces.Add(new(text[at..], false));
        return pieces;
    }

    /// <summary>A part of a long text round the first word that was searched for; the beginning, where there is none.</summary>
    /// <param name="length">In characters, at most; a few more where a word is not cut.</param>
    public string Excerpt(string text, int length)
    {
        if (text.Length <= length) return text;

        var words = SearchWords.In(text);
        var hit = words.Where(IsHit).Select(w => w.Start).FirstOrDefault();
        var from = words.Where(w => w.Start >= hit - (length / 3)).Select(w => w.Start).FirstOrDefault();
        if (hit < length / 2) from = 0;
        var to = words.Where(w => w.Start + w.Length <= from + length).Select(w => w.Start + w.Length).LastOrDefault();
        if (to <= from) to = Math.Min(text.Length, from + length);
        return (from > 0 ? "… " : "") + text[from..to] + (to < text.Length ? " …" : "");
    }

    /// <summary>As SQLite's FTS5 is asked. The places only spare it the entries of others; who may see what is for the filters alone.</summary>
    internal string ForSqlite(IReadOnlyCollection<ScopeId>? within)
    {
        var words = $"Words : ({string.Join(" AND ", _words.Select(w => IsStart(w) ? $"\"{w}\" *" : $"\"{w}\""))})";
        return within is { Count: > 0 and <= MostScopes }
            ? $"ScopeId : ({string.Join(" OR ", within.Select(s => $"\"{s.Value}\""))}) AND {words}"
            : words;
    }

    /// <summary>As SQL Server's CONTAINS is asked, and as the function reads it that stands in for that.</summary>
    internal string ForSqlServer() => string.Join(" AND ", _words.Select(w => IsStart(w) ? $"\"{w}*\"" : $"\"{w}\""));

    private static bool IsStart(string word) => word.Length > 1;

    private static string Sought(string word) => IsStart(word) ? $" {word}" : $" {word} ";

    private bool IsHit(SearchWord word) => _words.Any(w => IsStart(w) ? word.Text.StartsWith(w, StringComparison.Ordinal) : word.Text == w);
}
