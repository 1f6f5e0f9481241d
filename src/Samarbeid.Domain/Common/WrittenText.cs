using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Samarbeid.Domain.Common;

/// <summary>Whether what somebody has typed (tekst) says anything: three spaces of no width are no more a text than three of full width.</summary>
public static class WrittenText
{
    // Letters and symbols to Unicode, nothing to the eye: fillers of Hangul, the empty cell of Braille, and the invisible musical note head.
    private static readonly HashSet<int> Unseen = [0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1D159];

    /// <summary>Whether there is not one character in it that can be seen.</summary>
    public static bool IsBlank([NotNullWhen(false)] this string? text) => text is null || !text.EnumerateRunes().Any(IsSeen);

    // Spaces, controls and formats are not seen, and marks only on what they mark.
    private static bool IsSeen(Rune rune) => !Unseen.Contains(rune.Value) && Rune.GetUnicodeCategory(rune) is
        not (UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark);
}
