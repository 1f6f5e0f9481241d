namespace Samarbeid.Infrastructure.Documents.Charts;

/// <summary>What tells one line of a chart from another: colour, dashes and marker, so that it never hangs on colour alone.</summary>
/// <param name="Color">0xRRGGBB, at least 4.5:1 against white.</param>
/// <param name="Dash">Lengths on and off, in points; empty for a whole line.</param>
/// <param name="Corners">How many corners the marker has.</param>
/// <param name="Turn">How far the marker is turned, in degrees.</param>
internal sealed record SeriesLook(int Color, string Dash, int Corners, double Turn)
{
    private const double MarkerRadius = 3.4;

    private static readonly SeriesLook[] Looks =
    [
        new(0x0B3D66, "", Corners: 4, Turn: 45),
        new(0xB4471B, "6 2", Corners: 3, Turn: -90),
        new(0x2E7D32, "2 2", Corners: 4, Turn: 0),
        new(0x6A3D9A, "8 2 2 2", Corners: 12, Turn: 0),
        new(0x8A6100, "4 3", Corners: 3, Turn: 90),
        new(0x00697A, "1 2", Corners: 5, Turn: -90),
    ];

    public static int Count => Looks.Length;

    public static SeriesLook Of(int index) => Looks[index % Looks.Length];

    public IReadOnlyList<(double X, double Y)> MarkerAt(double x, double y)
    {
        var points = new (double, double)[Corners];
        for (var i = 0; i < Corners; i++)
        {
            var (sine, cosine) = Math.SinCos((Turn + 360.0 * i / Corners) * Math.PI / 180);
            points[i] = (x + MarkerRadius * cosine, y + MarkerRadius * sine);
        }

        return points;
    }
}
