using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>The lists of a document: all bullets are one list, and each numbered list counts from 1.</summary>
internal sealed class DocxLists
{
    private const int Bullets = 1, Numbers = 2;
    private int _used = Bullets;

    public static W.NumberingProperties Bulleted() => Of(Bullets);

    /// <summary>The number of a list that begins now.</summary>
    public int Begin() => ++_used;

    public static W.NumberingProperties Of(int list) => new(new W.NumberingLevelReference { Val = 0 }, new W.NumberingId { Val = list });

    public string Write()
    {
        var numbering = new W.Numbering(Kind(Bullets, W.NumberFormatValues.Bullet, "•"), Kind(Numbers, W.NumberFormatValues.Decimal, "%1."));
        numbering.Append(new W.NumberingInstance(new W.AbstractNumId { Val = Bullets }) { NumberID = Bullets });
        for (var list = Bullets + 1; list <= _used; list++)
        {
            numbering.Append(new W.NumberingInstance(
                new W.AbstractNumId { Val = Numbers },
                new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            { NumberID = list });
        }

        return numbering.OuterXml;
    }

    private static W.AbstractNum Kind(int id, W.NumberFormatValues format, string text) => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
        new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = format },
            new W.LevelText { Val = text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = "426", Hanging = "426" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };
}
