using System.Buffers.Binary;
using System.Text;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>An sRGB profile (ICC 2.1, matrix and curve) made from the published constants of IEC 61966-2-1.</summary>
internal static class ColorProfile
{
    public const string Name = "sRGB IEC61966-2.1";

    public static ReadOnlySpan<byte> Srgb => Profile;

    private static readonly byte[] Profile = Make();

    private static byte[] Make()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description()),
            ("cprt", [.. "text"u8, .. Int(0), .. "No copyright, use freely\0"u8]),
            ("wtpt", Colour(0.9505, 1.0, 1.0891)),
            ("rXYZ", Colour(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Colour(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Colour(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        const int header = 128;
        var start = header + 4 + 12 * tags.Length;
        var (directory, data) = (new List<byte>(Int(tags.Length)), new List<byte>());
        var places = new Dictionary<byte[], int>();
        foreach (var (tag, content) in tags)
        {
            if (!places.TryGetValue(content, out var place))
            {
                places[content] = place = start + data.Count;
                data.AddRange(content);
                while (data.Count % 4 != 0) data.Add(0);
            }

            directory.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Int(place), .. Int(content.Length)]);
        }

        return [.. Header(start + data.Count), .. directory, .. data];
    }

    private static byte[] Header(int size) =>
    [
        .. Int(size), .. Int(0), .. Int(0x02100000), .. "mntrRGB XYZ "u8,
        .. Short(2026), .. Short(1), .. Short(1), .. Short(0), .. Short(0), .. Short(0), .. "acsp"u8,
        .. new byte[28], .. Fixed(0.9642), .. Fixed(1.0), .. Fixed(0.8249), .. new byte[48],
    ];

    private static byte[] Curve()
    {
        const int points = 1024;
        var curve = new List<byte>([.. "curv"u8, .. Int(0), .. Int(points)]);
        for (var i = 0; i < points; i++)
        {
            var value = i / (points - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            curve.AddRange(Short((ushort)Math.Round(linear * ushort.MaxValue)));
        }

        return [.. curve];
    }

    private static byte[] Description() =>
        [.. "desc"u8, .. Int(0), .. Int(Name.Length + 1), .. Encoding.ASCII.GetBytes(Name), 0, .. Int(0), .. Int(0), .. Short(0), .. new byte[68]];

    private static byte[] Colour(double x, double y, double z) => [.. "XYZ "u8, .. Int(0), .. Fixed(x), .. Fixed(y), .. Fixed(z)];

    private static byte[] Fixed(double value) => Int((int)Math.Round(value * 65536));

    private static byte[] Int(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(ushort value) => [(byte)(value >> 8), (byte)value];
}
