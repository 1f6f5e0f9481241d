namespace Samarbeid.Domain.Papers;

/// <summary>What the first bytes of a file say.</summary>
internal enum Sign
{
    None,
    Pdf,
    Png,
    Jpeg,
    Webp,
    Zip,

    /// <summary>Compound file: Office before 2007, and a newer document behind a password.</summary>
    OldOffice,
    Program,
    Archive,
    OtherImage,

    /// <summary>Known, and of none of these.</summary>
    Other,
}

/// <summary>The first bytes of files (signaturer). A table of our own: it lists what is let in, and what people are told more about than
/// that it is not. Whatever stands in no line must be plain text.</summary>
internal static class Signatures
{
    /// <remarks>PDF: ISO 32000-1, 7.5.2. PNG: w3.org/TR/png-3, 5.2 and 11.2.1. JPEG: ITU-T T.81, B.1.1.3. WebP: RFC 9649, 2.4. ZIP: PKWARE APPNOTE 6.3.10, 4.3.7
    /// and 4.3.16. Compound file: [MS-CFB] 2.2. MZ: PE format, learn.microsoft.com/windows/win32/debug/pe-format. ELF: System V ABI, chapter 4.
    /// Mach-O: mach-o/loader.h and fat.h (which Java's class files share). GIF: GIF89a, 17. TIFF: TIFF 6.0, section 2. BMP: wingdi.h.
    /// HEIC, AVIF, MP4, MOV: ISO/IEC 14496-12, 4.3. gzip: RFC 1952, 2.3.1. 7z: 7zFormat.txt. RAR: rarlab.com/technote.htm. RTF: RTF 1.9.1.
    /// cab: [MS-CAB] 2.1. lnk: [MS-SHLLINK] 2.1.</remarks>
    private static readonly (int At, byte[] Bytes, Sign Sign)[] Table =
    [
        (0, "%PDF-"u8.ToArray(), Sign.Pdf),
        (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52], Sign.Png),
        (0, [0xFF, 0xD8, 0xFF], Sign.Jpeg),
        (8, "WEBPVP8"u8.ToArray(), Sign.Webp),
        (0, [0x50, 0x4B, 3, 4], Sign.Zip),
        (0, [0x50, 0x4B, 5, 6], Sign.Archive),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Sign.OldOffice),
        (0, "MZ"u8.ToArray(), Sign.Program),
        (0, [0x7F, 0x45, 0x4C, 0x46], Sign.Program),
        (0, [0xFE, 0xED, 0xFA], Sign.Program),
        (0, [0xCE, 0xFA, 0xED, 0xFE], Sign.Program),
        (0, [0xCF, 0xFA, 0xED, 0xFE], Sign.Program),
        (0, [0xCA, 0xFE, 0xBA, 0xBE], Sign.Program),
        (0, [0x4C, 0, 0, 0, 1, 0x14, 2, 0], Sign.Program),
        (0, "GIF8"u8.ToArray(), Sign.OtherImage),
        (0, [0x49, 0x49, 0x2A, 0], Sign.OtherImage),
        (0, [0x4D, 0x4D, 0, 0x2A], Sign.OtherImage),
        (4, "ftyphei"u8.ToArray(), Sign.OtherImage),
        (4, "ftyphev"u8.ToArray(), Sign.OtherImage),
        (4, "ftypmif1"u8.ToArray(), Sign.OtherImage),
        (4, "ftypavif"u8.ToArray(), Sign.OtherImage),
        (4, "ftyp"u8.ToArray(), Sign.Other),
        (0, [0x1F, 0x8B], Sign.Archive),
        (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Sign.Archive),
        (0, "Rar!"u8.ToArray(), Sign.Archive),
        (0, "MSCF"u8.ToArray(), Sign.Archive),
        (0, "{\\rtf"u8.ToArray(), Sign.Other),
    ];

    public static Sign Of(ReadOnlySpan<byte> head)
    {
        foreach (var (at, bytes, sign) in Table)
            if (head.Length >= at + bytes.Length && head.Slice(at, bytes.Length).SequenceEqual(bytes) && (sign is not Sign.Webp || head.StartsWith("RIFF"u8)))
                return sign;
        return Sign.None;
    }

    /// <summary>Whether a text is a page or a drawing that may run scripts: HTML, SVG and other XML begin with a tag.</summary>
    public static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head["\uFEFF"u8.Length..];
        head = head.TrimStart(" \t\r\n"u8);
        return head.Length > 1 && head[0] == '<' && (head[1] is (byte)'!' or (byte)'?' or (byte)'/' || char.IsAsciiLetter((char)head[1]));
    }
}
