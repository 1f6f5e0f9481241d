using System.Buffers.Text;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>The drawing operators of a page as bytes; a colour or pen is set only where it changes.</summary>
internal sealed class ContentStream
{
    private const int Black = 0;
    private byte[] _bytes = new byte[4096];
    private int _length;
    private int _fill = Black;
    private int _stroke = Black;
    private double _width = 1;
    private string _dash = "";

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public ContentStream Write(string ascii)
    {
        Reserve(ascii.Length);
        foreach (var character in ascii)
            _bytes[_length++] = (byte)character;
        return this;
    }

    public ContentStream Integer(int value)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
        return this;
    }

    /// <summary>A hundredth of a point is finer than any printer.</summary>
    public ContentStream Number(double value) => Rounded(value, 2);

    public ContentStream Precise(double value) => Rounded(value, 5);

    public ContentStream Hexadecimal(ushort number)
    {
        Reserve(4);
        for (var shift = 12; shift >= 0; shift -= 4)
            _bytes[_length++] = (byte)"0123456789ABCDEF"[number >> shift & 0xF];
        return this;
    }

    public ContentStream Fill(int color)
    {
        if (color == _fill) return this;

        _fill = color;
        return Color(color).Write("rg\n");
    }

    public ContentStream Stroke(Pen pen)
    {
        if (pen.Color != _stroke) Color(pen.Color).Write("RG\n");
        if (pen.Width != _width) Number(pen.Width).Write("w\n");
        if (pen.Dash != _dash) Write("[").Write(pen.Dash).Write("]0 d\n");

        (_stroke, _width, _dash) = (pen.Color, pen.Width, pen.Dash);
        return this;
    }

    private ContentStream Color(int color) =>
        Number((color >> 16 & 0xFF) / 255.0).Number((color >> 8 & 0xFF) / 255.0).Number((color & 0xFF) / 255.0);

    private ContentStream Rounded(double value, int decimals)
    {
        Reserve(32);
        Utf8Formatter.TryFormat((decimal)Math.Round(value, decimals), _bytes.AsSpan(_length), out var written);
        _length += written;
        _bytes[_length++] = (byte)' ';
        return this;
    }

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + count));
    }
}
