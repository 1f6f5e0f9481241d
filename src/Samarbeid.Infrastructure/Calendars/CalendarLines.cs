using System.Text;

namespace Samarbeid.Infrastructure.Calendars;

/// <summary>Folds the lines of a calendar file (RFC 5545 §3.1): at most 75 octets of UTF-8, and never inside a character. The library cuts in two what takes
/// two places in its strings, such as a face.</summary>
internal static class CalendarLines
{
    private const int MostOctets = 75;
    private const string Break = "\r\n";
    private const string Fold = Break + " ";

    /// <param name="text">Lines that may be folded already.</param>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        var octets = 0;
        foreach (var character in text.Replace(Fold, "", StringComparison.Ordinal).EnumerateRunes())
        {
            if (character.Value is '\r' or '\n') octets = 0;
            else if (octets + character.Utf8SequenceLength > MostOctets)
            {
                folded.Append(Fold);
                // The space counts.
                octets = 1 + character.Utf8SequenceLength;
            }
            else octets += character.Utf8SequenceLength;
            folded.Append(character.ToString());
        }

        return folded.ToString();
    }
}
