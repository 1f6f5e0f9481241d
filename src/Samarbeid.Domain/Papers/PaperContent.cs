using System.Security.Cryptography;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Papers;

/// <summary>What an uploaded file is (innhold), told by its bytes and never by its name: fed with them as they pass by, and asked when all have.</summary>
/// <remarks>Only what is of use in a meeting is let in, see <see cref="PaperKind"/>. Beside that it hashes and counts, so that the bytes
/// pass once.</remarks>
public sealed class PaperContent : IDisposable
{
    private const int HeadLength = 1024;

    // ISO 32000-1, 7.5.5 and annex H: readers look for the end mark in the last kilobyte.
    private const int PdfTailLength = 1024;

    private readonly byte[] _head = new byte[HeadLength];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PlainText _text = new();

    /// <summary>In bytes, so far.</summary>
    public long Size { get; private set; }

    /// <summary>Of what has passed: 64 hexadecimal digits, lower case.</summary>
    public string Sha256 => Convert.ToHexStringLower(_hash.GetCurrentHash());

    private ReadOnlySpan<byte> Head => _head.AsSpan(0, (int)Math.Min(Size, HeadLength));

    public void Take(ReadOnlySpan<byte> bytes)
    {
        if (Size < HeadLength) bytes[..(int)Math.Min(bytes.Length, HeadLength - Size)].CopyTo(_head.AsSpan((int)Size));
        _hash.AppendData(bytes);
        _text.Take(bytes);
        Size += bytes.Length;
    }

    /// <summary>What it is, or why it is not taken.</summary>
    /// <param name="stored">The same bytes, to look into from any place; little is read.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<Outcome<PaperKind>> JudgeAsync(Stream stored, CancellationToken cancel)
    {
        if (Size == 0) return PaperRules.IsEmpty;

        var sign = Signatures.Of(Head);
        // Two letters that a text may begin with as well.
        if (_text.Verdict is not TextVerdict.Plain || sign is Sign.Other)
            if (Refused(sign) is { } refused) return refused;
        return sign switch
        {
            Sign.Pdf => await EndsAsPdfAsync(stored, cancel) ? PaperKind.Pdf : PaperRules.IsDamaged,
            Sign.Png => PaperKind.Png,
            Sign.Jpeg => PaperKind.Jpeg,
            Sign.Webp => PaperKind.Webp,
            Sign.Zip => await OfficePackage.JudgeAsync(stored, cancel),
            _ => JudgeText(),
        };
    }

    public void Dispose() => _hash.Dispose();

    private static Refusal? Refused(Sign sign) => sign switch
    {
        Sign.Program => PaperRules.IsProgram,
        Sign.OldOffice => PaperRules.IsOldOffice,
        Sign.Archive => PaperRules.IsArchive,
        Sign.OtherImage => PaperRules.IsOtherImage,
        Sign.Other => PaperRules.NotAllowed,
        _ => null,
    };

    private static async Task<bool> EndsAsPdfAsync(Stream stored, CancellationToken cancel)
    {
        var tail = new byte[Math.Min(stored.Length, PdfTailLength)];
        stored.Position = stored.Length - tail.Length;
        await stored.ReadExactlyAsync(tail, cancel);
        return tail.AsSpan().IndexOf("%%EOF"u8) >= 0;
    }

    private Outcome<PaperKind> JudgeText() => _text.Verdict switch
    {
        TextVerdict.Controls => PaperRules.NotAllowed,
        TextVerdict.NotUtf8 => PaperRules.IsNotUtf8,
        _ when Signatures.IsMarkup(Head) => PaperRules.IsMarkup,
        _ => PaperKind.Text,
    };
}
