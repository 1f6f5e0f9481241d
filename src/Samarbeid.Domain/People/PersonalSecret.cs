using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Samarbeid.Domain.People;

/// <summary>What stands for a person where there is no sign-in (hemmelig nøkkel): in the address of a calendar feed, and in an API key. 256 bits drawn by chance, as 43 characters
/// of base64url. Whoever has it reads as that person, so it is shown once and stored nowhere.</summary>
/// <remarks><c>default</c> is no secret: reading it throws. It does not write itself into a text by accident.</remarks>
public readonly record struct PersonalSecret
{
    private const int Bytes = 32;
    private const int Length = 43;

    private readonly string? _characters;

    private PersonalSecret(string characters) => _characters = characters;

    /// <summary>As it stands in the address or the key.</summary>
    public string Characters => _characters ?? throw new InvalidOperationException("A secret was never set.");

    /// <summary>SHA-256 of the characters, in small hexadecimal digits: 64 of them. The secret has 256 bits of chance, so no salt and no slow hash is needed.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Characters)));

    public static PersonalSecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    public static bool TryParse([NotNullWhen(true)] string? text, out PersonalSecret secret)
    {
        var isOne = text is { Length: Length } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        secret = isOne ? new(text!) : default;
        return isOne;
    }

    public override string ToString() => nameof(PersonalSecret);
}
