using System.Security.Cryptography;
using System.Text;

namespace Samarbeid.Domain.Documents;

/// <summary>The SHA-256 of what was issued (fingeravtrykk): 64 hexadecimal digits, lower case.</summary>
public static class DocumentHash
{
    public const int Length = 64;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The seal of a document (segl): one hash over its words and all its files, which the next of the chain carries.</summary>
    public static string Seal(string words, IEnumerable<(RenditionFormat Format, string Sha256)> files) =>
        Of(Encoding.UTF8.GetBytes(string.Join('\n', [words, .. files.OrderBy(f => f.Format).Select(f => $"{f.Format} {f.Sha256}")])));

    /// <summary>The bytes themselves, when they are still those that were issued.</summary>
    /// <exception cref="InvalidDataException">They are not: somebody has changed what is stored.</exception>
    public static byte[] Checked(byte[] bytes, string sha256) => Of(bytes) == sha256
        ? bytes
        : throw new InvalidDataException("The stored document does not match its SHA-256.");
}
