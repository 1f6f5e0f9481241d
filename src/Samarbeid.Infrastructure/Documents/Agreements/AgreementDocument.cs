using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Agreements;

/// <summary>What the document of an agreement says: the agreement with its promises and signatures, and the body it belongs to.</summary>
/// <param name="Agreement">With what it holds.</param>
/// <param name="State">What it is on the day the document is made.</param>
public sealed record AgreementContent(CooperationAgreement Agreement, AgreementState State, string Body, Language Language, bool IsDemonstration);

/// <summary>An agreement as a document (samarbeidsavtale), in the written form of the body.</summary>
public static class AgreementDocument
{
    private static readonly decimal[] Weights = [0.5m, 3, 1.2m, 2];

    /// <param name="content">What it says.</param>
    /// <param name="created">When it is made.</param>
    public static ReportDocument Build(AgreementContent content, DateTimeOffset created)
    {
        var (agreement, culture) = (content.Agreement, content.Language.Culture());
        using var spell = culture.Use();
        return new ReportDocument
        {
            Kind = DocumentKind.Agreement,
            Title = agreement.Title,
            Subtitle = content.Body,
            CoverLines = [AgreementDocumentTexts.Term(NorwegianFormat.Date(agreement.First), NorwegianFormat.Date(agreement.Last)), AgreementDocumentTexts.State(Words.InSentence(content.State))],
            Author = content.Body,
            Language = culture.Name,
            Identifier = FormattableString.Invariant($"{agreement.First.Year}–{agreement.Last.Year}"),
            Created = created,
            IsDraft = content.State is AgreementState.Draft or AgreementState.UnderConsideration,
            IsDemonstration = content.IsDemonstration,
            Blocks = [.. Blocks(agreement)],
        };
    }

    private static IEnumerable<ReportBlock> Blocks(CooperationAgreement agreement)
    {
        if (agreement.Reason is { } reason) yield return Note.Of(AgreementDocumentTexts.Terminated, reason);
        if (agreement.Purpose.Length > 0)
        {
            yield return new Heading(1, AgreementDocumentTexts.Purpose);
            foreach (var paragraph in agreement.Purpose.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return new Paragraph(paragraph);
        }

        foreach (var side in AgreementSides.All)
        {
            var promised = agreement.Commitments.Where(c => c.Owner == side).OrderBy(c => c.Number).ToList();
            yield return new Heading(1, AgreementDocumentTexts.PromisesOf(Words.InSentence(side)));
            yield return promised.Count == 0 ? new Paragraph(AgreementDocumentTexts.None) : Promises(side, promised);
            if (promised.SelectMany(c => agreement.PresencePlans.Where(p => p.CommitmentId == c.Id).Select(p => (c.Number, p.Terms))).ToList() is [_, ..] plans)
                yield return Presence(plans);
        }

        yield return new Heading(1, AgreementDocumentTexts.Signatures);
        yield return new Table(AgreementDocumentTexts.WhoSigned,
            [new(AgreementDocumentTexts.Side), new(AgreementDocumentTexts.Name, Weight: 2), new(AgreementDocumentTexts.Date)],
            [.. AgreementSides.All.Select(side => Signature(agreement, side))]);
    }

    private static Table Promises(Party side, IReadOnlyList<Commitment> promised) => new(
        AgreementDocumentTexts.CommitmentsOf(Words.InSentence(side)),
        [new(AgreementDocumentTexts.Number, Weight: Weights[0]), new(AgreementDocumentTexts.Promise, Weight: Weights[1]), new(AgreementDocumentTexts.Rhythm, Weight: Weights[2]), new(AgreementDocumentTexts.Criterion, Weight: Weights[3])],
        [.. promised.Select(c => new TableRow(NorwegianFormat.Number(c.Number), [c.Text, Words.Of(c.Rhythm), c.Criterion]))]);

    private static Table Presence(IReadOnlyList<(int Number, PresenceTerms Terms)> plans) => new(
        AgreementDocumentTexts.Presence,
        [new(AgreementDocumentTexts.Number, Weight: Weights[0]), new(AgreementDocumentTexts.WhereAndWhen, Weight: Weights[1])],
        [.. plans.Select(plan => new TableRow(NorwegianFormat.Number(plan.Number), [PresenceWords.Of(plan.Terms)]))]);

    private static TableRow Signature(CooperationAgreement agreement, Party side) =>
        agreement.Signatures.FirstOrDefault(s => s.Side == side) is { } signature
            ? new(Words.Of(side), [signature.SignedAs, NorwegianFormat.Date(signature.SignedOn)])
            : new(Words.Of(side), [AgreementDocumentTexts.NotSigned, ""]);
}
