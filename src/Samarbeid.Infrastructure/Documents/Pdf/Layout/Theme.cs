using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>The look of a printed report: measures in points, colours as 0xRRGGBB.</summary>
internal static class Theme
{
    public const double Margin = 62;
    public const double Top = 66;
    public const double Bottom = PdfPage.Height - 70;
    public const double Left = Margin;
    public const double Right = PdfPage.Width - Margin;
    public const double ContentWidth = Right - Left;

    public const double ContentHeight = Bottom - Top;

    public const double BodySize = 10.5;
    public const double LineHeight = 1.42;
    public const double Gap = 7;

    public const int Text = 0x1B1F24;
    public const int Muted = 0x4A5560;
    public const int Blue = 0x0B3D66;
    public const int Amber = 0xE0A526;
    public const int Warning = 0x8A3B12;
    public const int WarningGround = 0xFDF1E3;
    public const int Ground = 0xEEF3F7;
    public const int Rule = 0x9AA7B2;
    public const int Watermark = 0xF1F3F5;
    public const int White = 0xFFFFFF;

    public static double HeadingSize(int level) => level switch { 1 => 19, 2 => 13.5, _ => 11.5 };

    public static double AirAboveHeading(int level) => level switch { 1 => 24, 2 => 14, _ => 9 };
}
