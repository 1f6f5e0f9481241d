using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>How approved minutes are checked, and what they build on: the end of the document.</summary>
internal static class CheckBlocks
{
    public static IEnumerable<ReportBlock> Of(DocumentCheck check, string body)
    {
        yield return new Heading(1, MinutesTexts.Check);
        yield return new Paragraph([new(MinutesTexts.CheckCode), new(" "), new(check.Code, IsBold: true)]);
        yield return new Paragraph(MinutesTexts.CheckHow(check.Page));
        yield return new QrCode(check.Address, MinutesTexts.QrAlternative(check.Address));
        yield return new Paragraph(check.Former is { } former
            ? MinutesTexts.ChainLink(check.Position, body, check.Position - 1, former)
            : MinutesTexts.ChainFirst(body));
        if (check.Exempt is { } exempt) yield return new Paragraph(MinutesTexts.ExemptSeal(exempt));
    }
}
