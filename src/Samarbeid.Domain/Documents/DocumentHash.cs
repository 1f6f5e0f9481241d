using System.Security.Cryptography;

namespace Samarbeid.Domain.Documents;

/// <summary>The SHA-256 of what was issued (fingeravtrykk): 64 hexadecimal digits, lower case.</summary>
public static class DocumentHash
{
    public const int Length = 64;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The bytes themselves, when they are still those that were issued.</summary>
    /// <exception cref="InvalidDataException">They are not: somebody has changed what is stored.</exception>
    public static byte[] Checked(byte[] bytes, string sha256) => Of(bytes) == sha256
        ? bytes
        : throw new InvalidDataException("The stored document does not match its SHA-256.");
}
