using Samarbeid.Domain.Papers;
using static Samarbeid.Infrastructure.Documents.Archive.Arkivmelding;

namespace Samarbeid.Infrastructure.Documents.Archive;

/// <summary>What the archive is told of one document that is a case of its own.</summary>
/// <param name="Key">What it is called here.</param>
/// <param name="Title">What it is called by people.</param>
/// <param name="Type">What kind of document it is.</param>
/// <param name="Edition">From 1.</param>
/// <param name="Dated">The day it was signed or approved.</param>
/// <param name="MadeAt">When.</param>
/// <param name="Unit">Whose it is.</param>
/// <param name="About">What became of it; empty for nothing to tell.</param>
public sealed record ArchivedCase(string Key, string Title, string Type, int Edition, DateOnly Dated, DateTimeOffset MadeAt, string Unit, string About);

/// <summary>An agreement or a report as a package for the archive: a case with one entry (saksmappe, journalpost).</summary>
internal static class CaseArchive
{
    /// <summary>The message, the document and what lies beside it, such as a signed sheet.</summary>
    public static IReadOnlyList<ArchiveFile> Files(ArchivedCase of, byte[] pdf, IReadOnlyList<ArchivedPaper> papers)
    {
        var document = new ArchiveDocument(of.Title, of.Type, ArchiveFormats.PdfA, ArchiveFile.Of(ArchivePaths.Document(1, "pdf"), $"{of.Title}.pdf", PaperKind.Pdf.MediaType(), pdf))
        {
            IsMain = true,
            Edition = of.Edition,
        };
        List<ArchiveDocument> documents =
        [
            document,
            .. papers.Select((paper, at) => new ArchiveDocument(paper.Title, ArchiveTexts.TypePaper, paper.Kind.Extension().ToUpperInvariant(),
                ArchiveFile.Of(ArchivePaths.Document(at + 2, paper.Kind.Extension()), paper))),
        ];
        var message = Of(documents.Count,
            As("mappe", "saksmappe", Text("tittel", of.Title), Text("beskrivelse", of.About), Moment("opprettetDato", of.MadeAt), OwnKey(of.Key),
                Number("saksaar", of.Dated.Year), Date("saksdato", of.Dated), Named("administrativEnhet", of.Unit)),
            As("registrering", "journalpost", [
                Moment("opprettetDato", of.MadeAt), InFolder(of.Key), .. documents.Select((d, at) => Document(d, at + 1)), Text("tittel", of.Title), Text("beskrivelse", of.About), OwnKey(FormattableString.Invariant($"{of.Key}/{of.Edition}")),
                // Internt dokument uten oppfølging, ferdigstilt.
                Code("journalposttype", "X"), Code("journalstatus", "F"), Date("dokumentetsDato", of.Dated)]));
        return [ArchiveFile.Of(ArchivePaths.Message(1), ArchivePaths.MessageName(1), "application/xml", message), .. documents.Select(d => d.File)];
    }
}
