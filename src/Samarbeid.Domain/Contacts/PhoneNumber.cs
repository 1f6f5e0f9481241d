using System.Diagnostics.CodeAnalysis;

namespace Samarbeid.Domain.Contacts;

/// <summary>A telephone number (telefonnummer) as it is dialled from Norway.</summary>
/// <remarks>Eight digits, or a short number of three to six such as 112, 02800 and 116117 (numbering plan of Nkom); abroad, + and 8 to 15 digits (E.164).</remarks>
public sealed record PhoneNumber
{
    /// <summary>The most characters of <see cref="Value"/>: + and 15 digits.</summary>
    public const int MaxLength = 16;

    private const string Norway = "+47";
    private const int NationalLength = 8;

    // As people part the digits, the space that does not break included.
    private const string Between = " \u00A0-().";

    private PhoneNumber(string value) => Value = value;

    /// <summary>Digits alone, with + before those of another country.</summary>
    public string Value { get; }

    /// <summary>What a link dials, from any country where that can be.</summary>
    public string Link => Value.Length == NationalLength ? $"tel:{Norway}{Value}" : $"tel:{Value}";

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        var digits = string.Concat((text ?? "").Trim().Where(c => !Between.Contains(c)));
        if (digits.StartsWith("00", StringComparison.Ordinal)) digits = "+" + digits[2..];
        if (digits.StartsWith(Norway, StringComparison.Ordinal) && digits.Length == Norway.Length + NationalLength) digits = digits[Norway.Length..];
        if (!IsNumber(digits)) return false;

        number = new(digits);
        return true;
    }

    /// <summary>The digits in groups: 901 23 456, and 73 80 00 00 for one that is no mobile.</summary>
    public override string ToString() => Value.Length != NationalLength || Value[0] == '+' ? Value
        : Value[0] is '4' or '9' ? $"{Value[..3]}\u00A0{Value[3..5]}\u00A0{Value[5..]}"
        : $"{Value[..2]}\u00A0{Value[2..4]}\u00A0{Value[4..6]}\u00A0{Value[6..]}";

    private static bool IsNumber(string text)
    {
        var digits = text.AsSpan(text.StartsWith('+') ? 1 : 0);
        if (digits.ContainsAnyExceptInRange('0', '9')) return false;

        return text.StartsWith('+') ? digits.Length is >= 8 and <= 15 && digits[0] != '0' : digits.Length is (>= 3 and <= 6) or NationalLength;
    }
}
