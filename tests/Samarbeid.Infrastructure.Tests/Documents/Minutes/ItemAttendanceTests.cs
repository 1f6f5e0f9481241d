using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Docx;
using Samarbeid.Infrastructure.Documents.Html;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf;

namespace Samarbeid.Infrastructure.Tests.Documents.Minutes;

/// <summary>Who was there for which item, as the minutes say it.</summary>
public sealed class ItemAttendanceTests
{
    private static readonly AgendaItemId[] Ids = [AgendaItemId.New(), AgendaItemId.New(), AgendaItemId.New()];

    [Fact]
    public void The_table_says_for_which_part_somebody_was_there()
    {
        var table = MinutesDocument.Build(Content(Language.Bokmal), DateTimeOffset.UnixEpoch).Blocks.OfType<Table>().First();

        Assert.Equal(
            ["Anne Leder: Til stede", "Bo Sent: Til stede. Kom til PR\u00A02/26, kl.\u00A010.20. Gikk etter PR\u00A02/26, kl.\u00A011.05", "Cato Forfall: Meldt forfall", "Kari Gjest (gjest): Til stede. Kom til PR\u00A03/26. Gikk etter PR\u00A03/26"],
            table.Rows.Select(r => $"{r.Header}: {r.Cells[^1]}".Replace("PR ", "PR\u00A0", StringComparison.Ordinal).Replace("kl. ", "kl.\u00A0", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Language.Bokmal, "Ikke til stede i saken: Bo Sent.", "Anne Leder var inhabil og deltok ikke i saken (kommuneloven § 13-3). Bo Sent ledet saken som setteleder.", "Ikke til stede i saken: Bo Sent. Gjester i saken: Kari Gjest (barnevernet).")]
    [InlineData(Language.Nynorsk, "Ikkje til stades i saka: Bo Sent.", "Anne Leder var inhabil og tok ikkje del i saka (kommunelova § 13-3). Bo Sent leia saka som setjeleiar.", "Ikkje til stades i saka: Bo Sent. Gjester i saka: Kari Gjest (barnevernet).")]
    public void An_item_says_who_was_away_disqualified_in_the_chair_or_there_as_a_guest(Language language, params string[] expected)
    {
        var content = Content(language);

        Assert.Equal(expected, Told(MinutesDocument.Build(content, DateTimeOffset.UnixEpoch), content));
    }

    [Fact]
    public void Where_everybody_was_there_all_the_time_nothing_is_said_of_it()
    {
        var content = Content(Language.Bokmal);
        content = content with
        {
            Attendances = [.. content.Attendances.Select(a => a with { Stay = Stay.Whole })],
            Items = [.. content.Items.Select(i => i with { Disqualified = [], ActingChair = null })],
        };

        Assert.All(Told(MinutesDocument.Build(content, DateTimeOffset.UnixEpoch), content), told => Assert.Equal("Bakgrunn", told));
    }

    [Fact]
    public void Every_format_has_it()
    {
        var document = MinutesDocument.Build(Content(Language.Bokmal), DateTimeOffset.UnixEpoch);
        using var pdf = new PdfReader(new PdfReportRenderer().Render(document));

        Assert.Contains("Bo Sent ledet saken som setteleder", pdf.Text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("Bo Sent ledet saken som setteleder", new HtmlReportRenderer().RenderFragment(document), StringComparison.Ordinal);
        using var package = new MemoryStream(new DocxReportRenderer().Render(document));
        using var zip = new System.IO.Compression.ZipArchive(package);
        using var words = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Bo Sent ledet saken som setteleder", words.ReadToEnd(), StringComparison.Ordinal);
    }

    // What stands right under the heading of each item.
    private static IEnumerable<string> Told(ReportDocument document, MinutesContent content) =>
        content.Items.Select(item => document.Blocks.SkipWhile(b => b is not Heading heading || !heading.Text.EndsWith(item.Title, StringComparison.Ordinal)).ElementAt(1) switch
        {
            Paragraph paragraph => string.Concat(paragraph.Runs.Select(r => r.Text)),
            Heading heading => heading.Text,
            var other => other.ToString()!,
        });

    private static MinutesContent Content(Language language) => new()
    {
        Meeting = MeetingId.New(),
        Body = "Politirådet i Eksempelvik",
        Kind = MeetingBodyKind.PoliceCouncil,
        Language = language,
        IsDemonstration = false,
        Date = new(2026, 3, 12),
        StartsAt = new(10, 0),
        Place = "Rådhuset",
        Chair = "Anne Leder",
        State = MeetingState.Held,
        ApprovalRound = 0,
        Attendances =
        [
            new("Anne Leder", "ordfører", Presence.Present, false),
            new("Bo Sent", "politikontakt", Presence.Present, false) { Stay = new(Ids[1], new(10, 20), Ids[1], new(11, 5)) },
            new("Cato Forfall", "", Presence.Absent, false),
            new("Kari Gjest", "barnevernet", Presence.Present, true) { Stay = new(Ids[2], null, Ids[2], null) },
        ],
        Items =
        [
            Item(1, "Første sak"),
            Item(2, "Andre sak") with { Disqualified = [new("Anne Leder", DisqualificationGround.LocalGovernmentAct)], ActingChair = "Bo Sent" },
            Item(3, "Tredje sak"),
        ],
    };

    private static MinutesItem Item(int number, string title) => new(Ids[number - 1], AgendaItemKind.Case, title, "Meldt inn.", number, 2026, "Enige.", false);
}
