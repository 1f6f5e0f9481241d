namespace Samarbeid.Infrastructure.Documents.Pdf.Structure;

/// <summary>How text is set: size in points and colour as 0xRRGGBB.</summary>
internal readonly record struct Ink(double Size, int Color, bool IsBold = false);

/// <summary>How a line is drawn: width in points, colour as 0xRRGGBB, and dashes («4 2»: on, off) or none.</summary>
internal readonly record struct Pen(double Width, int Color, string Dash = "");
