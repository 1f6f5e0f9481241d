using System.Text;
using System.Xml.Linq;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Testing.FiksArkiv;

namespace Samarbeid.Infrastructure.Tests.Documents.Archive;

/// <summary>A meeting as messages of Fiks Arkiv, each judged by the schema of KS.</summary>
public sealed class MeetingArchiveTests : IDisposable
{
    private static readonly DateTimeOffset Issued = new(2026, 4, 20, 12, 0, 0, TimeSpan.FromHours(2));
    private static readonly AgendaItemId Open = AgendaItemId.New(), Kept = AgendaItemId.New();

    private readonly IDisposable _spell = Languages.Bokmal.Use();

    public void Dispose() => _spell.Dispose();

    [Fact]
    public void Each_message_is_valid_and_names_the_files_that_are_there_with_their_checksums()
    {
        var files = Files(Content());
        var messages = files.Where(f => f.MediaType == "application/xml").ToList();
        var named = messages.SelectMany(m => Objects(FiksArkivSchema.Valid(m.Bytes!))).ToList();

        Assert.Equal(3, messages.Count);
        Assert.Equal(
            files.Except(messages).Select(f => (f.Path, f.Sha256, f.Size.ToString(System.Globalization.CultureInfo.InvariantCulture), f.Name)).Order(),
            named.Select(o => (In(o, "referanseDokumentfil"), In(o, "sjekksum"), In(o, "filstoerrelse"), In(o, "filnavn"))).Order());
        Assert.All(messages, m => Assert.Equal(In(Read(m).Root!, "antallFiler"), Objects(Read(m)).Count().ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(messages.Skip(1), m => Assert.Contains("referanseForelderMappe", Encoding.UTF8.GetString(m.Bytes!), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_restricted_has_its_ground_its_scope_and_its_last_day_and_the_public_title_beside_the_other()
    {
        var item = Read(Files(Content()).Single(f => f.Path.EndsWith("003.xml", StringComparison.Ordinal)));
        var shielding = item.Descendants().Where(e => e.Name.LocalName == "skjerming").ToList();

        Assert.Equal(("Hasjsalg i Storgata", "Sak om et lokale"), (In(Registration(item), "tittel"), In(Registration(item), "offentligTittel")));
        // The item, and its paper.
        Assert.Equal(2, shielding.Count);
        Assert.All(shielding, s =>
        {
            Assert.Equal("offl. § 24 annet ledd", In(s, "skjermingshjemmel"));
            Assert.Equal("2031-05-01", In(s, "skjermingOpphoererDato"));
            Assert.Contains("unntatt offentlighet", In(s, "beskrivelse"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_exempt_edition_is_shielded_and_the_public_one_is_not()
    {
        var folder = Read(Files(Content())[0]);

        Assert.Equal(
            [("Referat, utgave 1", false), ("Referat, utgave 1, unntatt offentlighet", true), ("Referat, utgave 2", false), ("Praktisk", false), ("Liste", true)],
            folder.Descendants().Where(e => e.Name.LocalName == "dokumentbeskrivelse").Select(d => (In(d, "tittel"), d.Elements().Any(e => e.Name.LocalName == "skjerming"))));
    }

    [Theory]
    [InlineData("Sørreisa ášši đŋŧž ïäöå", "Sørreisa ášši đŋŧž ïäöå")]
    [InlineData("<a> & \"b\" ]]>", "<a> & \"b\" ]]>")]
    [InlineData("Før\u0000\u0001\u000B\u001F\uFFFEetter", "Føretter")]
    [InlineData("halv \uD83D her", "halv  her")]
    [InlineData("hel 🙂 her", "hel 🙂 her")]
    public void Letters_stay_and_what_xml_cannot_hold_goes(string written, string kept)
    {
        var content = Content();
        var files = Files(content with { Body = written, Place = written, Items = [content.Items[0] with { Title = written, Background = written, Conclusion = written }, content.Items[1]] });

        var item = FiksArkivSchema.Valid(files[1].Bytes!);
        Assert.Equal((kept, kept), (In(Registration(item), "tittel"), In(item.Root!, "tekstInnhold")));
        FiksArkivSchema.Valid(files[0].Bytes!);
    }

    [Fact]
    public void What_says_nothing_leaves_no_empty_element()
    {
        var content = Content();
        var bare = content with { Items = [content.Items[0] with { Title = "\u0001", Background = "", Conclusion = "", Number = null, NumberYear = null }], Attendances = [] };

        var item = FiksArkivSchema.Valid(Files(bare)[1].Bytes!);

        Assert.Equal(("Sak", "2026", "1"), (In(Registration(item), "tittel"), In(item.Root!, "moetesaksaar"), In(item.Root!, "moetesakssekvensnummer")));
        Assert.DoesNotContain(item.Descendants(), e => e.Name.LocalName is "beskrivelse" && e.Value.Length == 0);
    }

    [Fact]
    public void The_list_of_contents_names_every_file_with_its_size_and_checksum()
    {
        var files = Files(Content());

        var listed = ArchiveContents.Listed(ArchivePackageId.New(), "Møte", Issued, files);
        var lines = Encoding.UTF8.GetString(listed[0].Bytes!).Split('\n');

        Assert.Equal("innhold.txt", listed[0].Path);
        Assert.Equal(files, listed.Skip(1));
        Assert.All(files, f => Assert.Contains(lines, l => l.StartsWith(f.Sha256, StringComparison.Ordinal) && l.Contains($" {f.Size} ", StringComparison.Ordinal) && l.Contains(f.Path, StringComparison.Ordinal)));
        Assert.All(files, f => Assert.Matches("^[a-z0-9/.-]+$", f.Path));
    }

    [Fact]
    public void An_agreement_is_a_case_with_one_entry()
    {
        var files = CaseArchive.Files(new("nøkkel", "Avtale\u0002", "Samarbeidsavtale", 2, new(2026, 1, 2), Issued, "Rådet", "Oppsagt: slått sammen"), [1, 2, 3], []);

        var message = FiksArkivSchema.Valid(files[0].Bytes!);
        Assert.Equal(("Avtale", "2"), (In(Registration(message), "tittel"), In(message.Root!, "versjonsnummer")));
        Assert.Equal(DocumentHash.Of([1, 2, 3]), In(message.Root!, "sjekksum"));
    }

    private static IReadOnlyList<ArchiveFile> Files(MinutesContent content) => new MeetingArchive(content,
        [new(false, 1, Issued, [1]), new(true, 1, Issued, [2]), new(false, 2, Issued.AddDays(9), [3])],
        [
            Paper(null, "Praktisk", null), Paper(null, "Liste", "offl-14"),
            .. content.Items.Select(i => Paper(i.Id, $"Kart til {i.Title}", null)),
        ]).Files();

    private static ArchivedPaper Paper(AgendaItemId? item, string title, string? basis) =>
        new(item, title, $"{title}.png", PaperKind.Png, 12, new string('a', 64), StoredFileId.New(), basis, null);

    private static MinutesContent Content() => new()
    {
        Meeting = MeetingId.New(),
        Body = "Stjørdal politiråd",
        Kind = MeetingBodyKind.PoliceCouncil,
        Language = Language.Bokmal,
        IsDemonstration = false,
        Date = new(2026, 4, 8),
        StartsAt = new(10, 0),
        Place = "Rådhuset",
        Chair = "Ola Leder",
        State = MeetingState.Approved,
        ApprovalRound = 1,
        Attendances = [new("Ola Leder", "ordfører", Presence.Present, false), new("Kari Borte", "", Presence.Absent, false), new("Per Gjest", "NAV", Presence.Present, true)],
        Items =
        [
            new(Open, AgendaItemKind.Case, "Uro på stasjonen", "Meldt av vektere.\nTo linjer.", 3, 2026, "Natteravnene kommer.", false),
            new(Kept, AgendaItemKind.Case, "Hasjsalg i Storgata", "Tips.", 4, 2026, "", true) { Restriction = new("offl-24-2", new(2031, 5, 1), "Sak om et lokale", true) },
        ],
    };

    private static XDocument Read(ArchiveFile file) => XDocument.Load(new MemoryStream(file.Bytes!));

    private static XElement Registration(XDocument message) => message.Root!.Elements().Single(e => e.Name.LocalName == "registrering");

    private static IEnumerable<XElement> Objects(XDocument message) => message.Descendants().Where(e => e.Name.LocalName == "dokumentobjekt");

    private static string In(XElement part, string name) => (part.Elements().FirstOrDefault(e => e.Name.LocalName == name) ?? part.Descendants().First(e => e.Name.LocalName == name)).Value;
}
