using System.Globalization;
using System.Text;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Papers;

/// <summary>The name of an uploaded file (filnavn), made safe to write on any computer: no folders, no signs that are not seen, no names
/// that Windows keeps for itself. What the file is, its bytes tell, and its ending follows them.</summary>
public sealed record PaperName
{
    /// <summary>With its ending. Every file system takes this much, also where each letter is three bytes.</summary>
    public const int MaxLength = 80;

    // learn.microsoft.com/windows/win32/fileio/naming-a-file
    private const string NotInNames = "<>:\"/\\|?*";
    private static readonly HashSet<string> OfWindows = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "png", "jpg", "jpeg", "jfif", "webp", "txt", "text", "csv",
    };

    private readonly string _ending;

    private PaperName(string stem, string ending) => (Stem, _ending) = (stem, ending);

    /// <summary>Without the ending: the title until somebody gives another.</summary>
    public string Stem { get; }

    /// <returns>A refusal when it is longer than <see cref="MaxLength"/> or holds a person's number.</returns>
    public static Outcome<PaperName> Of(string given)
    {
        var name = Clean(given[(given.LastIndexOfAny(['/', '\\']) + 1)..]);
        if (name.Length > MaxLength) return PaperRules.NameTooLong.With(MaxLength);
        if (BirthNumbers.BirthNumber.In(name) is [var number, ..]) return PaperRules.HasBirthNumber.With(number.Masked);

        var dot = name.LastIndexOf('.');
        var ending = dot >= 0 && Endings.Contains(name[(dot + 1)..]) ? name[(dot + 1)..] : "";
        return new PaperName(Named(ending.Length > 0 ? name[..dot] : name), ending);
    }

    /// <summary>The name with the ending of what it is.</summary>
    public string EndingAs(PaperKind kind) => $"{Stem}.{Narrowed(kind).Extension()}";

    /// <summary>A table and a text are the same to the bytes, and only the name tells them apart.</summary>
    public PaperKind Narrowed(PaperKind kind) =>
        kind is PaperKind.Text && _ending.Equals("csv", StringComparison.OrdinalIgnoreCase) ? PaperKind.Csv : kind;

    private static string Clean(string given)
    {
        var name = new StringBuilder(given.Length);
        foreach (var rune in given.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator) name.Append(' ');
            else if (rune == Rune.ReplacementChar || IsUnseen(rune)) continue;
            else name.Append(rune.IsBmp && NotInNames.Contains((char)rune.Value) ? "_" : rune.ToString());
        }

        return name.ToString().Normalize(NormalizationForm.FormC).Trim(' ').TrimEnd('.', ' ');
    }

    // Marks of direction too: with them «gnp.exe» can be made to look as if it ended in exe.png.
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string Named(string stem)
    {
        var trimmed = stem.Trim(' ', '.');
        if (trimmed.IsBlank()) return "vedlegg";

        return OfWindows.Contains(trimmed.Split('.')[0].TrimEnd()) ? "_" + trimmed : trimmed;
    }
}
