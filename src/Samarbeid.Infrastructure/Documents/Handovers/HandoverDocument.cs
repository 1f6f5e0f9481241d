using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Handovers;

/// <summary>The handover as a document (overlevering), in the written form of whoever leaves: what is open first, then what was said and promised last.</summary>
public static class HandoverDocument
{
    /// <param name="content">What it says.</param>
    /// <param name="created">When it is made.</param>
    public static ReportDocument Build(HandoverContent content, DateTimeOffset created)
    {
        var culture = content.Language.Culture();
        using var spell = culture.Use();
        var day = NorwegianFormat.Date(NorwegianCalendar.DateOf(created));
        return new ReportDocument
        {
            Kind = DocumentKind.Handover,
            Title = HandoverTexts.Title(content.Name),
            Subtitle = content.Title,
            CoverLines = [day, .. content.Places.Count == 0 ? [] : new[] { string.Join(", ", content.Places) }],
            Author = content.Name,
            Language = culture.Name,
            Identifier = day,
            Created = created,
            IsDemonstration = content.IsDemonstration,
            Blocks = [.. Actions(content), .. Meetings(content), .. Agreements(content), .. Figures(content), .. Contacts(content)],
        };
    }

    private static IEnumerable<ReportBlock> Actions(HandoverContent content)
    {
        yield return new Heading(1, HandoverTexts.OpenActions);
        yield return content.Actions.Count == 0 ? new Paragraph(HandoverTexts.None) : new Table(HandoverTexts.OpenActions,
            [new(HandoverTexts.Reference, Weight: 2), new(HandoverTexts.Action, Weight: 3), new(HandoverTexts.Due, Weight: 1.5m)],
            [.. content.Actions.Select(a => new TableRow(a.Reference, [a.Title ?? HandoverTexts.NotForYou, NorwegianFormat.Date(a.Due)]))]);
    }

    private static IEnumerable<ReportBlock> Meetings(HandoverContent content)
    {
        yield return new Heading(1, HandoverTexts.LastMinutes);
        if (content.Meetings.Count == 0) yield return new Paragraph(HandoverTexts.None);
        foreach (var meeting in content.Meetings)
        {
            yield return new Heading(2, $"{meeting.Body}, {NorwegianFormat.Date(meeting.Date)}");
            if (meeting.Conclusions.Count == 0) yield return new Paragraph(HandoverTexts.NothingConcluded);
            else yield return new BulletList([.. meeting.Conclusions.Select(c => ListItem.Of($"{c.Item}: {c.Conclusion}"))]);
        }
    }

    private static IEnumerable<ReportBlock> Agreements(HandoverContent content)
    {
        yield return new Heading(1, HandoverTexts.Agreements);
        if (content.Agreements.Count == 0) yield return new Paragraph(HandoverTexts.None);
        foreach (var agreement in content.Agreements)
        {
            yield return new Heading(2, agreement.Title);
            yield return new Paragraph(HandoverTexts.Binds(agreement.Body, NorwegianFormat.Date(agreement.First), NorwegianFormat.Date(agreement.Last)));
            yield return new Table(HandoverTexts.PromisesOf(agreement.Title), [new(HandoverTexts.Promise, Weight: 3), new(HandoverTexts.Owner), new(HandoverTexts.Kept)],
                [.. agreement.Promises.Select(p => new TableRow(p.Text, [Words.Of(p.Owner), HandoverTexts.KeptOf(NorwegianFormat.Number(p.Kept), NorwegianFormat.Number(p.Marked))]))]);
        }
    }

    private static IEnumerable<ReportBlock> Figures(HandoverContent content)
    {
        if (content.Figures.Count == 0) yield break;

        yield return new Heading(1, HandoverTexts.Figures);
        foreach (var place in content.Figures.GroupBy(f => f.Place))
        {
            yield return new Table(place.Key, [new(HandoverTexts.Measure, Weight: 2), new(HandoverTexts.Value), new(HandoverTexts.Grade)],
                [.. place.Select(f => new TableRow(f.Measure, [f.Value, f.Grade]))]);
        }
    }

    private static IEnumerable<ReportBlock> Contacts(HandoverContent content)
    {
        if (content.Contacts.Count == 0) yield break;

        yield return new Heading(1, HandoverTexts.Contacts);
        foreach (var place in content.Contacts.GroupBy(c => c.Place))
        {
            yield return new Table(place.Key, [new(HandoverTexts.Function, Weight: 1.5m), new(HandoverTexts.Name, Weight: 1.5m), new(HandoverTexts.Phone), new(HandoverTexts.Email, Weight: 2)],
                [.. place.Select(c => new TableRow(c.Function, [c.Name.Length == 0 ? HandoverTexts.Vacant : c.Name, c.Phone, c.Email]))]);
        }
    }
}
