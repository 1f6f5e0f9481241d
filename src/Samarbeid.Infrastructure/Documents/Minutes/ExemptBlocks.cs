using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>What minutes and agendas say of what is kept from the public: the ground, and in the exempt version what the public reads instead.</summary>
internal static class ExemptBlocks
{
    public static IEnumerable<ReportBlock> Of(MinutesItem item, MinutesContent content)
    {
        if (item.Restriction is not { } restriction) yield break;

        var citation = LegalBases.Of(restriction.Basis).CitationIn(content.Language);
        yield return new Paragraph(restriction.Until is { } until
            ? MinutesTexts.ExemptItemUntil(citation, MinutesDocument.DateOf(until))
            : MinutesTexts.ExemptItem(citation));
        if (content.IsExempt && restriction.PublicTitle != item.Title) yield return new Paragraph(MinutesTexts.ExemptPublicTitle(restriction.PublicTitle));
    }

    public static IEnumerable<string> LinesOf(IReadOnlyList<string> papers, MinutesContent content) =>
        papers.Select(basis => MinutesTexts.ExemptPaper(LegalBases.Of(basis).CitationIn(content.Language)));

    /// <summary>Which public version the exempt one belongs to: the last that stands in it.</summary>
    public static ReportBlock Belonging(DocumentCheck check, string body) => new Paragraph(MinutesTexts.ExemptOf(check.Position, body, check.Code));
}
