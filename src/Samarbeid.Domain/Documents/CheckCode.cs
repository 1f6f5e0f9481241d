using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Samarbeid.Domain.Documents;

/// <summary>What an issued document is checked by without sign-in (kontrollkode): 12 characters drawn by chance, close to 59 bits.</summary>
/// <remarks>Equality is that of the characters. <c>default</c> is no code: reading it throws.</remarks>
public readonly record struct CheckCode
{
    public const int Length = 12;

    /// <summary>Without those that are taken for one another on paper and over the phone: 0 and O, 1, I and L, U and V.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int GroupLength = 4;

    private readonly string? _characters;

    private CheckCode(string characters) => _characters = characters;

    /// <summary>As it is stored, without dividers.</summary>
    public string Value => _characters ?? throw new InvalidOperationException("A check code was never set.");

    public static CheckCode New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <exception cref="FormatException">The text is no code.</exception>
    public static CheckCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a check code.");

    /// <summary>Takes it as people write it: in groups or not, in small letters or large.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CheckCode code)
    {
        code = default;
        // Longer than any way to write it: nobody's time is spent on that.
        if (text is null || text.Length > 3 * Length) return false;

        var characters = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u2010' or '\u2011' or '–'))).ToUpperInvariant();
        if (characters.Length != Length || characters.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal))) return false;

        code = new CheckCode(characters);
        return true;
    }

    /// <summary>In groups, to be read aloud: «7KQM-2XPD-94TR».</summary>
    public override string ToString() => string.Join('-', Value.Chunk(GroupLength).Select(group => new string(group)));
}
