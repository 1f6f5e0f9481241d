using A = DocumentFormat.OpenXml.Drawing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>A square picture on a line of its own, with the text for those who do not see it.</summary>
internal static class DocxPicture
{
    // 3 cm, in English metric units.
    private const long Side = 30 * 36_000;

    /// <param name="number">Of the picture in the document, from 1.</param>
    /// <param name="alternativeText">What it is, in words.</param>
    public static W.Paragraph Of(uint number, string alternativeText)
    {
        var name = DocxPackage.ImageId((int)number);
        var picture = new Pictures.Picture(
            new Pictures.NonVisualPictureProperties(
                new Pictures.NonVisualDrawingProperties { Id = number, Name = name, Description = alternativeText },
                new Pictures.NonVisualPictureDrawingProperties()),
            new Pictures.BlipFill(new A.Blip { Embed = name }, new A.Stretch(new A.FillRectangle())),
            new Pictures.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Side, Cy = Side }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        var inline = new Wp.Inline(
            new Wp.Extent { Cx = Side, Cy = Side },
            new Wp.DocProperties { Id = number, Name = name, Description = alternativeText },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return DocxText.Paragraph(null, new W.Run(new W.Drawing(inline)));
    }
}
