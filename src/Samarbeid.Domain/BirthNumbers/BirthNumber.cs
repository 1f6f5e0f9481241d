using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Samarbeid.Domain.BirthNumbers;

/// <summary>Eleven digits that stand for a person (fødselsnummer, D-nummer), or look so much like it that nobody can tell.</summary>
/// <remarks>Day, month and both control digits are right (skatteetaten.no, «Fødselsnummer»; the weights are those of Folkeregisteret).
/// A D-number has 40 added to the day, a synthetic one 40 or 80 to the month; they count, since what looks like a person's number is not to be sent about.</remarks>
public sealed partial record BirthNumber
{
    private const int DNumberDay = 40;

    // Bytes; a seal is 64 signs of Base64.
    private const int SaltLength = 16;
    private const int SealLength = 48;
    private const int Turns = 100_000;

    private static readonly int[] SyntheticMonths = [0, 40, 80];
    private static readonly int[] FirstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static readonly int[] SecondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    private readonly string _digits;

    private BirthNumber(string digits) => _digits = digits;

    /// <summary>As it may be shown and logged nowhere, but on the page of whoever wrote it: the date, without what tells who.</summary>
    public string Masked => $"{_digits[..6]} •••••";

    /// <summary>What a confirmation keeps of it. There are so few numbers that a plain hash of all of them is quickly made: the salt makes each seal
    /// one of its own, so that a copy of the table can be searched for nobody, and the many turns make it dear to try numbers on one.</summary>
    public string Seal()
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return Convert.ToBase64String([.. salt, .. Derive(salt)]);
    }

    /// <summary>Whether a seal was made of this number.</summary>
    public bool IsOf(string seal)
    {
        var bytes = Convert.FromBase64String(seal);
        return CryptographicOperations.FixedTimeEquals(bytes.AsSpan(SaltLength), Derive(bytes[..SaltLength]));
    }

    private byte[] Derive(byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(_digits), salt, Turns, HashAlgorithmName.SHA256, SealLength - SaltLength);

    /// <summary>Those in a text, each once, also with spaces, dashes, dots or slashes between the digits.</summary>
    public static IReadOnlyList<BirthNumber> In(string? text)
    {
        if (text is null || text.Length < FirstWeights.Length) return [];

        return [.. Candidate().Matches(Plain(text)).Select(m => Separator().Replace(m.Groups[1].Value, "")).Where(IsOne).Distinct().Select(d => new BirthNumber(d))];
    }

    /// <summary>Digits of every width become those of ASCII, spaces of every kind a space; what is not seen at all goes.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKC))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format) continue;
            plain.Append(CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit ? (char)('0' + digit) : sign);
        }

        return plain.ToString();
    }

    private static bool IsOne(string digits)
    {
        var day = int.Parse(digits[..2], CultureInfo.InvariantCulture);
        var month = int.Parse(digits[2..4], CultureInfo.InvariantCulture);
        if (day > DNumberDay) day -= DNumberDay;
        // The century is in the individual number; a leap year allows most.
        return SyntheticMonths.Any(added => month - added is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month - added))
            && IsZero(digits, FirstWeights) && IsZero(digits, SecondWeights);
    }

    private static bool IsZero(string digits, int[] weights) => weights.Select((weight, at) => weight * (digits[at] - '0')).Sum() % 11 == 0;

    // Looked for from each digit that begins a run, so that a figure before it does not hide it.
    [GeneratedRegex(@"(?<![0-9])(?=([0-9](?:[\s.\-\u2010-\u2015\u2212/_]{0,2}[0-9]){10})(?![0-9]))")]
    private static partial Regex Candidate();

    [GeneratedRegex("[^0-9]")]
    private static partial Regex Separator();
}
