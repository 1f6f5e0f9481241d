using System.Text;

namespace Samarbeid.Domain.Papers;

/// <summary>What a text turned out to be.</summary>
internal enum TextVerdict
{
    /// <summary>Valid UTF-8 without controls.</summary>
    Plain,

    /// <summary>Other bytes than UTF-8 has: most often the Windows-1252 that Excel writes tables in.</summary>
    NotUtf8,

    /// <summary>Holds what no text does.</summary>
    Controls,
}

/// <summary>Looks at each byte that passes, holding none but the first of a letter that is cut in two.</summary>
internal sealed class PlainText
{
    private const int AtOnce = 4096;
    private readonly Decoder _decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _letters = new char[AtOnce + 2];
    private bool _isUtf8 = true;
    private bool _hasControls;

    public void Take(ReadOnlySpan<byte> bytes)
    {
        // Controls are the same bytes in every 8-bit alphabet, so they are found in what is no UTF-8 as well.
        for (; bytes.Length > 0 && !_hasControls; bytes = bytes[Math.Min(AtOnce, bytes.Length)..])
            TakeSome(bytes[..Math.Min(AtOnce, bytes.Length)]);
    }

    public TextVerdict Verdict => _hasControls ? TextVerdict.Controls : _isUtf8 && IsWhole() ? TextVerdict.Plain : TextVerdict.NotUtf8;

    private void TakeSome(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
            if (one < ' ' && one is not ((byte)'\t' or (byte)'\n' or (byte)'\r') || one == 0x7F) _hasControls = true;
        if (!_isUtf8 || _hasControls) return;

        try
        {
            var count = _decoder.GetChars(bytes, _letters, flush: false);
            // Those of ISO 6429, which a byte alone does not show.
            _hasControls = _letters.AsSpan(0, count).IndexOfAnyInRange('\u0080', '\u009F') >= 0;
        }
        catch (DecoderFallbackException)
        {
            _isUtf8 = false;
        }
    }

    private bool IsWhole()
    {
        try
        {
            return _decoder.GetCharCount([], flush: true) == 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
