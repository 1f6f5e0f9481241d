using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>The agenda of a meeting (saksliste) as a document, in the written form of the body: what is taken up, without what comes of it.</summary>
public static class AgendaDocument
{
    /// <param name="content">The meeting; its conclusions are not looked at.</param>
    /// <param name="created">When it is made.</param>
    public static ReportDocument Build(MinutesContent content, DateTimeOffset created)
    {
        var culture = content.Language.Culture();
        using var spell = culture.Use();
        return new ReportDocument
        {
            Kind = DocumentKind.Agenda,
            Title = MinutesTexts.AgendaTitle(content.Body),
            Subtitle = MinutesTexts.HeldAt(NorwegianFormat.FullDate(content.Date), NorwegianFormat.Clock(content.StartsAt)),
            CoverLines = [.. MinutesDocument.CoverLines(content)],
            Author = content.Body,
            Language = culture.Name,
            Identifier = MinutesDocument.IdentifierOf(content.Kind, content.Date),
            Created = created,
            IsDemonstration = content.IsDemonstration,
            IsExempt = content.IsExempt ? true : null,
            Blocks = [.. Blocks(content)],
        };
    }

    private static IEnumerable<ReportBlock> Blocks(MinutesContent content)
    {
        if (content.State is MeetingState.Planned) yield return Note.Of(MinutesTexts.LateNotice, MinutesTexts.NotCalled);
        if (content.State is MeetingState.Cancelled or MeetingState.Postponed) yield return Note.Of(MinutesTexts.LateNotice, Words.Of(content.State) + ".");
        yield return new Heading(1, MinutesTexts.Items);
        if (content.Items.Count == 0) yield return new Paragraph(MinutesTexts.NoItems);
        foreach (var item in content.Items)
        {
            yield return new Heading(2, MinutesItemBlocks.TitleOf(item, content.Kind));
            foreach (var block in ExemptBlocks.Of(item, content)) yield return block;
            if (ItemPlanWords.Of(item.Plan) is { } plan) yield return new Paragraph(plan);
            if (item.Background.Length > 0) yield return new Paragraph(item.Background);
            foreach (var block in MinutesItemBlocks.PapersOf(item, content)) yield return block;
            if (item.Kind is not AgendaItemKind.FollowUp) continue;

            foreach (var block in FollowUpBlocks.Of(content)) yield return block;
        }

        foreach (var block in MinutesItemBlocks.PapersOf(content)) yield return block;
    }
}
