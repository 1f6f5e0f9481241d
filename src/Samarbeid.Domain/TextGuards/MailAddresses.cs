using System.Text.RegularExpressions;

namespace Samarbeid.Domain.TextGuards;

/// <summary>E-mail addresses in a text (e-postadresser), also with «(at)» for the sign.</summary>
internal static partial class MailAddresses
{
    public static IEnumerable<Match> In(string text) => Address().Matches(text);

    [GeneratedRegex(@"[\p{L}\p{Nd}._%+-]+(?:@| ?[(\[](?:at|krøllalfa)[)\]] ?)[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)*\.\p{L}{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
