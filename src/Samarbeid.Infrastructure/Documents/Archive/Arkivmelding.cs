using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Samarbeid.Infrastructure.Documents.Archive;

/// <summary>The words of a Fiks Arkiv message to create something (arkivmelding, version 1), in the order its schema asks for.</summary>
/// <remarks>Source: KS, github.com/ks-no/fiks-arkiv-specification, no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd and metadatakatalog.xsd.
/// One message holds at most one folder and one registration, so a meeting is several messages.</remarks>
internal static class Arkivmelding
{
    public const string Product = "Samarbeid";

    private static readonly XNamespace Message = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1";
    private static readonly XNamespace Catalogue = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>A whole message as a file's bytes: UTF-8, without a byte order mark.</summary>
    public static byte[] Of(int files, params IReadOnlyList<XElement?> parts)
    {
        var root = new XElement(Message + "arkivmelding",
            new XAttribute(XNamespace.Xmlns + "mdk", Catalogue), new XAttribute(XNamespace.Xmlns + "xsi", Instance),
            Text("system", Product), Number("antallFiler", files), parts);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            new XDocument(root).Save(writer);
        return bytes.ToArray();
    }

    /// <summary>An element of the message, with what it holds; one whose text is empty is left out, since the schema takes none.</summary>
    public static XElement? Text(string name, string? text) => Clean(text) is { Length: > 0 } clean ? new(Message + name, clean) : null;

    public static XElement Number(string name, long number) => new(Message + name, number.ToString(CultureInfo.InvariantCulture));

    public static XElement Date(string name, DateOnly date) => new(Message + name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static XElement Moment(string name, DateTimeOffset at) => new(Message + name, XmlConvert.ToString(at));

    public static XElement With(string name, params IEnumerable<XElement?> parts) => new(Message + name, parts.Where(p => p is not null));

    /// <summary>An element that is one of the subtypes the schema knows, such as moetemappe.</summary>
    public static XElement As(string name, string type, params IEnumerable<XElement?> parts) =>
        new(Message + name, new XAttribute(Instance + "type", type), parts.Where(p => p is not null));

    public static XElement Code(string name, string code, string? words = null) => new(Message + name, Kode(code, words));

    /// <summary>What the thing is called here, so that messages find each other's and a second delivery finds the first.</summary>
    public static XElement OwnKey(string key) => new(Message + "referanseEksternNoekkel", Noekkel(key));

    /// <summary>The folder another message of the package makes.</summary>
    public static XElement InFolder(string key) => new(Message + "referanseForelderMappe", new XElement(Catalogue + "referanseEksternNoekkel", Noekkel(key)));

    /// <summary>Somebody or something by name.</summary>
    public static XElement Named(string name, string text) => new(Message + name, new XElement(Catalogue + "navn", Clean(text)));

    public static XElement Participant(string name, string function) => new(Message + "moetedeltaker",
        new XElement(Catalogue + "identifikator", new XElement(Catalogue + "navn", Clean(name))),
        new XElement(Catalogue + "funksjon", Kode(function, null)));

    public static XElement Prose(string name, string text) => new(Message + name,
        new XElement(Catalogue + "tekstInnhold", Clean(text)), new XElement(Catalogue + "tekstFormat", Kode("text/plain", null)));

    /// <summary>Skjerming: why, what and for how long. The schema has no place of its own for what; it stands in the words of the code.</summary>
    public static XElement? Shielded(Shielding? shielding) => shielding is null ? null : With("skjerming",
        Code("tilgangsrestriksjon", "UO", shielding.Scope), Text("skjermingshjemmel", shielding.Citation),
        shielding.Until is { } until ? Date("skjermingOpphoererDato", until) : null);

    public static XElement Document(ArchiveDocument document, int number) => With("dokumentbeskrivelse",
        Code("dokumenttype", document.Type), Code("dokumentstatus", "F"), Text("tittel", document.Title),
        Code("tilknyttetRegistreringSom", document.IsMain ? "H" : "V"), Number("dokumentnummer", number),
        Shielded(document.Shielding),
        With("dokumentobjekt",
            Number("versjonsnummer", document.Edition), Code("variantformat", document.Format is ArchiveFormats.PdfA ? "A" : "P"), Code("format", document.Format),
            Text("mimeType", document.File.MediaType), Text("filnavn", document.File.Name), Text("referanseDokumentfil", document.File.Path),
            Text("sjekksum", document.File.Sha256), Text("sjekksumAlgoritme", "SHA-256"), Number("filstoerrelse", document.File.Size)));

    /// <summary>Without what XML cannot hold: control characters, and halves of characters.</summary>
    internal static string Clean(string? text)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            // What is no character reads as this one.
            if (rune != Rune.ReplacementChar && (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))) clean.Append(rune.ToString());
        }

        return clean.ToString().Trim();
    }

    private static XElement[] Kode(string code, string? words) =>
        words is null ? [new(Catalogue + "kode", code)] : [new(Catalogue + "kode", code), new(Catalogue + "beskrivelse", Clean(words))];

    private static XElement[] Noekkel(string key) => [new(Catalogue + "fagsystem", Product), new(Catalogue + "noekkel", key)];
}

/// <summary>Codes of formats (formatkoder), as Noark 5 names them.</summary>
internal static class ArchiveFormats
{
    /// <summary>PDF/A, as the program's own documents are.</summary>
    public const string PdfA = "RA-PDF";
}
