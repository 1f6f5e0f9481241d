using System.Globalization;
using System.Xml.Linq;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Texts;
using static Samarbeid.Infrastructure.Documents.Archive.Arkivmelding;

namespace Samarbeid.Infrastructure.Documents.Archive;

/// <summary>Approved minutes as they were issued, to be put into a package.</summary>
public sealed record ArchivedMinutes(bool IsExempt, int Edition, DateTimeOffset IssuedAt, byte[] Pdf);

/// <summary>A paper to be put into a package.</summary>
/// <param name="Item">The item it lies on; null for the meeting as a whole.</param>
/// <param name="Basis">By what it is kept from the public by itself; null where it is not.</param>
public sealed record ArchivedPaper(AgendaItemId? Item, string Title, string FileName, PaperKind Kind, long Size, string Sha256, StoredFileId File, string? Basis, DateOnly? Until);

/// <summary>A meeting with its approved minutes as a package for the archive (moetemappe, moetedokument, moetesak), in the written form of the body.
/// Whoever it is made for reads every word of it.</summary>
/// <param name="meeting">What the minutes tell, whole.</param>
/// <param name="minutes">Every edition.</param>
/// <param name="papers">All of the meeting.</param>
internal sealed class MeetingArchive(MinutesContent meeting, IReadOnlyList<ArchivedMinutes> minutes, IReadOnlyList<ArchivedPaper> papers)
{
    private readonly string _key = meeting.Meeting.Value.ToString();
    private int _files;

    /// <summary>The messages, each a file, and then the documents they name.</summary>
    public IReadOnlyList<ArchiveFile> Files()
    {
        var messages = new List<(byte[] Bytes, IReadOnlyList<ArchiveDocument> Documents)> { Folder() };
        foreach (var (index, item) in meeting.Items.Index()) messages.Add(Item(item, index + 1));
        return
        [
            .. messages.Select((m, at) => ArchiveFile.Of(ArchivePaths.Message(at + 1), ArchivePaths.MessageName(at + 1), "application/xml", m.Bytes)),
            .. messages.SelectMany(m => m.Documents).Select(d => d.File),
        ];
    }

    private (byte[], IReadOnlyList<ArchiveDocument>) Folder()
    {
        List<ArchiveDocument> documents = [.. minutes.OrderBy(m => m.Edition).ThenBy(m => m.IsExempt).Select(Minutes), .. Papers(null)];
        var issued = minutes.Where(m => !m.IsExempt).Min(m => m.IssuedAt);
        var folder = As("mappe", "moetemappe",
            Text("tittel", Title), Moment("opprettetDato", issued), Moment("avsluttetDato", issued), OwnKey(_key),
            Text("moetenummer", meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Named("utvalg", meeting.Body), Date("moetedato", meeting.Date), Text("moetested", meeting.Place));
        folder.Add(meeting.Attendances.Select(a => Participant(a.Name, FunctionOf(a))));
        return (Of(documents.Count, folder, As("registrering", "moetedokument", [
            Moment("opprettetDato", issued), InFolder(_key), .. Described(documents), Text("tittel", ArchiveTexts.MinutesOf(Title)), OwnKey($"{_key}/referat"),
            Code("moetedokumenttype", ArchiveTexts.TypeMinutes)])), documents);
    }

    private (byte[], IReadOnlyList<ArchiveDocument>) Item(MinutesItem item, int place)
    {
        List<ArchiveDocument> documents = [.. Papers(item)];
        return (Of(documents.Count, As("registrering", "moetesak", [
            InFolder(_key), Shielded(ShieldingOf(item)), .. Described(documents),
            Text("tittel", item.Title) ?? Text("tittel", Words.Of(item.Kind)), Text("offentligTittel", item.Restriction?.PublicTitle), Text("beskrivelse", item.Background),
            OwnKey(item.Id.Value.ToString()), Code("moetesakstype", "SAK", Words.Of(item.Kind)),
            // An item that came up without a number stands by its place.
            Number("moetesaksaar", item.NumberYear ?? meeting.Date.Year), Number("moetesakssekvensnummer", item.Number ?? place), Decision(item)])), documents);
    }

    private XElement? Decision(MinutesItem item)
    {
        var words = item switch { { Conclusion.Length: > 0 } => item.Conclusion, { IsNoted: true } => ArchiveTexts.Noted, { IsPutOff: true } => ArchiveTexts.PutOff, _ => "" };
        return words.Length == 0 ? null : With("vedtak", Prose("vedtakstekst", words), Moment("dato", NorwegianCalendar.At(meeting.Date, meeting.StartsAt)));
    }

    private ArchiveDocument Minutes(ArchivedMinutes issued)
    {
        var title = issued.IsExempt ? ArchiveTexts.ExemptEdition(issued.Edition) : ArchiveTexts.Edition(issued.Edition);
        var file = ArchiveFile.Of(ArchivePaths.Document(++_files, "pdf"), $"{title}.pdf", PaperKind.Pdf.MediaType(), issued.Pdf);
        return new(title, ArchiveTexts.TypeMinutes, ArchiveFormats.PdfA, file)
        {
            IsMain = issued is { IsExempt: false } && issued.Edition == minutes.Max(m => m.Edition),
            Edition = issued.Edition,
            Shielding = issued.IsExempt ? ShieldingOfAll() : null,
        };
    }

    private List<ArchiveDocument> Papers(MinutesItem? item) => [.. papers.Where(p => p.Item == item?.Id).Select(paper =>
        new ArchiveDocument(paper.Title, ArchiveTexts.TypePaper, paper.Kind.Extension().ToUpperInvariant(), ArchiveFile.Of(ArchivePaths.Document(++_files, paper.Kind.Extension()), paper))
        {
            Shielding = paper.Basis is { } basis ? new(Cite(basis), ArchiveTexts.ScopePaper, paper.Until) : item is null ? null : ShieldingOf(item),
        })];

    private Shielding? ShieldingOf(MinutesItem item) => item.Restriction is { } kept
        ? new(Cite(kept.Basis), kept.PublicTitle == item.Title ? ArchiveTexts.ScopeItem : ArchiveTexts.ScopeItemAndTitle, kept.Until)
        : null;

    // What was kept from the public when it was issued, and is so no more, leaves nothing to shield.
    private Shielding? ShieldingOfAll()
    {
        var kept = meeting.Items.Select(i => i.Restriction).OfType<ExemptItem>().ToList();
        if (kept.Count == 0) return null;

        return new(string.Join(", ", kept.Select(k => Cite(k.Basis)).Distinct()), ArchiveTexts.ScopeDocument, kept.Exists(k => k.Until is null) ? null : kept.Max(k => k.Until));
    }

    private string Title => ArchiveTexts.Meeting(meeting.Body, NorwegianFormat.Date(meeting.Date));

    private string Cite(string basis) => LegalBases.Of(basis).CitationIn(meeting.Language);

    private string FunctionOf(MinutesAttendance a) =>
        a.Presence is not Presence.Present ? Words.Of(a.Presence) : a.Name == meeting.Chair ? ArchiveTexts.Chair : a.IsGuest ? ArchiveTexts.Guest : ArchiveTexts.Member;

    private static IEnumerable<XElement> Described(IReadOnlyList<ArchiveDocument> documents) => documents.Select((d, at) => Document(d, at + 1));
}
