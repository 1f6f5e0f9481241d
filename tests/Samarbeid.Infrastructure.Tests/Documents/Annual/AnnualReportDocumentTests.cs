using System.Text;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf;
using Samarbeid.Infrastructure.Tests.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.Documents.Annual;

public sealed class AnnualReportDocumentTests(LoadedReferenceDatabase file) : IClassFixture<LoadedReferenceDatabase>
{
    [Fact]
    public async Task Stjordal_2024_shows_the_figures_of_SSB()
    {
        var content = await ReadAsync("5035", 2024);

        var document = AnnualReportDocument.Of(content.Filled(), AnnualReportSamples.Drafted);

        var counts = document.Table("årlig gjennomsnitt for to år");
        Assert.Equal(["Lovbruddsgruppe", "2020–2021", "2021–2022", "2022–2023", "2023–2024", "Endring"], counts.Columns.Select(c => c.Title));
        Assert.Equal("1\u00A0299 | 1\u00A0423 | 1\u00A0536 | 1\u00A0666 | +8,5\u00A0%", counts.Row("Alle lovbruddsgrupper"));
        Assert.Equal("280 | 364 | 435 | 447 | +2,8\u00A0%", counts.Row("Eiendomstyveri"));
        Assert.Equal("176 | 183 | 177 | 195 | +10,2\u00A0%", counts.Row("Vold og mishandling"));
        Assert.True(counts.Rows[^1].IsTotal);
        Assert.Contains("tabell 08487 (CC BY 4.0)", counts.Source);
    }

    [Fact]
    public async Task Stjordal_2024_is_compared_with_the_municipalities_of_its_district_that_have_figures_and_with_the_country_of_SSB()
    {
        var content = await ReadAsync("5035", 2024);

        var document = AnnualReportDocument.Of(content, AnnualReportSamples.Drafted);

        var total = content.Figures.Total;
        var rate = PerThousand.Of(1666, content.Figures.Population)!.Value;
        Assert.Equal(total.PerThousand, rate);
        Assert.Equal(
            FormattableString.Invariant($"{rate:0.0} | {total.District.PerThousand:0.0} (39 av 39 kommuner) | 58.6").Replace('.', ','),
            document.Table("per 1 000 innbyggere, 2023–2024").Row("Alle lovbruddsgrupper"));
        Assert.Equal(
            [rate, total.District.PerThousand, 58.6m],
            document.Blocks.OfType<BarChart>().First().Bars.Select(b => b.Value));
    }

    [Fact]
    public async Task The_chapters_come_in_their_order()
    {
        var document = AnnualReportDocument.Of((await ReadAsync("5035", 2024)).Filled(), AnnualReportSamples.Drafted);

        Assert.Equal(
            ["1 Sammendrag", "2 Kriminalitetsbilde", "3 Oppklaring", "4 Utfordringer", "5 Prioriteringer",
                "6 Samarbeidsavtalen", "7 Anbefalinger og tiltak i året", "8 Møter", "9 Metode, kilder og definisjoner"],
            document.Blocks.OfType<Heading>().Where(h => h.Level == 1).Select(h => h.Text));
        Assert.Equal(["Året var rolig.", "Ungdomsmiljøet krever mest."],
            document.Blocks.OfType<Paragraph>().Take(2).Select(p => p.Runs[0].Text));
    }

    [Fact]
    public async Task A_nynorsk_report_has_no_bokmaal_in_it()
    {
        var content = (await ReadAsync("4640", 2024)).Filled();

        var document = AnnualReportDocument.Of(content with { Language = Language.Nynorsk }, AnnualReportSamples.Drafted);

        Assert.Equal(ReportDocument.Nynorsk, document.Language);
        Assert.Contains("2 Kriminalitetsbilete", document.Blocks.OfType<Heading>().Select(h => h.Text));
        Assert.Contains("Vald og mishandling", document.Table("årleg gjennomsnitt").Rows.Select(r => r.Header));
        Assert.Equal("64 | 58 | 6 | 31 | 59,6\u00A0%", document.Table("kriminalitetstype").Row("Vald"));
        var own = AnnualReportDocument.Of(await ReadAsync("4640", 2024), AnnualReportSamples.Drafted).Words();
        foreach (var word in (string[])[" ikke ", "lovbrudd", "Anbefaling", "innbyggere", "kommuner)", " fra ", " flere "])
            Assert.DoesNotContain(word, own);
    }

    [Fact]
    public async Task Utsira_says_in_words_that_SSB_has_nothing()
    {
        var document = AnnualReportDocument.Of(await ReadAsync("1151", 2024), AnnualReportSamples.Drafted);

        Assert.Contains("SSB har ingen tall for Utsira", document.Words());
        Assert.Empty(document.Blocks.OfType<KeyFigures>());
        var rates = document.Table("per 1 000 innbyggere");
        Assert.All(rates.Rows, r => Assert.Equal("..", r.Cells[0]));
        Assert.Null(document.Blocks.OfType<BarChart>().Single().Bars[0].Value);
    }

    [Fact]
    public async Task Haram_says_where_the_earlier_figures_lie()
    {
        var document = AnnualReportDocument.Of(await ReadAsync("1580", 2024), AnnualReportSamples.Drafted);

        Assert.Contains("i 2020–2021, 2021–2022 og 2022–2023. Haram ble egen kommune igjen", document.Words());
        Assert.StartsWith(".. | .. | .. | ", document.Table("gjennomsnitt for to år").Row("Alle lovbruddsgrupper"));
        Assert.DoesNotContain(document.Blocks.OfType<LineChart>(), c => c.Caption.Contains("etter gruppe", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Modalen_has_no_figure_in_the_last_period_and_never_a_zero()
    {
        var document = AnnualReportDocument.Of(await ReadAsync("4629", 2024), AnnualReportSamples.Drafted);

        Assert.Contains("SSB har ikkje tal for Modalen i 2023–2024", document.Words());
        var counts = document.Table("gjennomsnitt for to år");
        Assert.All(counts.Rows, r => Assert.Equal("..", r.Cells[3]));
        Assert.DoesNotContain(counts.Rows.SelectMany(r => r.Cells), cell => cell == "0");
        Assert.Contains(counts.Rows.SelectMany(r => r.Cells), cell => cell == ":");
    }

    [Theory]
    [InlineData(2021, 1, false)]
    [InlineData(2023, 3, false)]
    [InlineData(2026, 4, true)]
    public async Task A_report_tells_only_of_what_was_known_by_the_end_of_its_year(int year, int periods, bool hasRates)
    {
        var document = AnnualReportDocument.Of(await ReadAsync("5035", year), AnnualReportSamples.Drafted);

        Assert.Equal(periods + 2, document.Table("gjennomsnitt for to år").Columns.Count);
        Assert.Equal(hasRates, document.Blocks.OfType<BarChart>().Any());
    }

    [Fact]
    public async Task A_year_before_the_series_has_words_in_place_of_figures() => Assert.Contains(
        "SSB har ikke tall for kommunene for 2019",
        AnnualReportDocument.Of(await ReadAsync("5035", 2019), AnnualReportSamples.Drafted).Words());

    [Fact]
    public async Task Clearance_hides_small_counts_and_what_they_could_be_worked_out_from_with_one_sign()
    {
        var document = AnnualReportDocument.Of((await ReadAsync("5035", 2024)).Filled(), AnnualReportSamples.Drafted);

        var table = document.Table("kriminalitetstype");
        Assert.Equal("64 | 58 | 6 | 31 | 59,6\u00A0%", table.Row("Vold"));
        Assert.Equal("112 | 104 | : | 28 | :", table.Row("Vinning"));
        Assert.Equal("7 | 6 | : | : | :", table.Row("Seksuallovbrudd"));
        Assert.Contains("tall fra 1 til 4, for vold og seksuallovbrudd også 0, og tall som de kunne regnes ut fra", table.Source);
        Assert.Contains("ikke «oppklart delt på anmeldt i år»", document.Words());
        Assert.Contains("(STRASAK) og SSBs tall har ulike grupper og regler og må ikke blandes", document.Words());
    }

    [Fact]
    public async Task The_other_names_of_a_place_stand_on_the_cover_in_their_language()
    {
        Assert.Equal(new TextRun("Kárášjohka", Language: "se"), Assert.Single(await NamesAsync("5610")));
        Assert.Equal(new TextRun("Snåase", Language: "sma"), Assert.Single(await NamesAsync("5041")));
        Assert.Equal(new TextRun("Hábmer", Language: "smj"), Assert.Single(await NamesAsync("1875")));
        Assert.Equal(["se", "fkv"], (await NamesAsync("5540")).Select(n => n.Language));
        Assert.Null(AnnualReportDocument.Of(await ReadAsync("5035", 2024), AnnualReportSamples.Drafted).ParallelNames);
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes_whatever_language_the_reader_has()
    {
        var content = (await ReadAsync("5610", 2024)).Filled();
        var renderer = new PdfReportRenderer();

        var first = renderer.Render(AnnualReportDocument.Of(content, AnnualReportSamples.Drafted));
        using var nynorsk = Infrastructure.Texts.Languages.Use(Infrastructure.Texts.Languages.Nynorsk);
        var second = renderer.Render(AnnualReportDocument.Of(content, AnnualReportSamples.Drafted.AddDays(1)));

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_draft_says_so_and_an_approved_report_does_not()
    {
        var draft = await ReadAsync("5035", 2024);

        Assert.True(AnnualReportDocument.Of(draft, AnnualReportSamples.Drafted).IsDraft);
        Assert.False(AnnualReportDocument.Of(draft.Filled(), AnnualReportSamples.Drafted).IsDraft);
        var inReview = draft.Filled();
        Assert.True((inReview with { Report = inReview.Report! with { State = AnnualReportState.InReview } }).IsDraft);
    }

    [Theory]
    [InlineData("5035", "nb-NO", "Årsrapport 2024 for Stjørdal kommune")]
    [InlineData("4629", "nn-NO", "Årsrapport 2024 for Modalen kommune")]
    public async Task The_file_names_the_municipality_in_its_title_on_its_front_and_at_the_foot_of_each_page(string number, string language, string title)
    {
        var document = AnnualReportDocument.Of((await ReadAsync(number, 2024)).Filled(), AnnualReportSamples.Drafted);

        using var pdf = new PdfReader(new PdfReportRenderer().Render(document));

        Assert.Equal((language, title), (document.Language, pdf.Title));
        Assert.Contains($">{title}<", Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(pdf.Xmp)));
        Assert.Contains("Rapport AR-" + number, pdf.Pages[0].Text);
        // The front page has no foot: its heading tells it, broken over two lines.
        Assert.Contains(title.Replace(" ", ""), pdf.Pages[0].Text.Replace(" ", ""));
        Assert.All(pdf.Pages.Skip(1), page => Assert.Contains(title, page.Text));
    }

    private async Task<IReadOnlyList<TextRun>> NamesAsync(string number) =>
        AnnualReportDocument.Of(await ReadAsync(number, 2024), AnnualReportSamples.Drafted).ParallelNames!;

    private async Task<AnnualReportContent> ReadAsync(string number, int year)
    {
        await using var database = file.Open();
        return (await AnnualReportContentQuery.ReadAsync(database, MunicipalityNumber.Parse(number), year, default))!;
    }
}
