using System.Text;
using System.Text.Json;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void A_report_survives_the_round_trip()
    {
        var json = CanonicalJson.Serialize(SampleReports.OneOfEach());

        var again = CanonicalJson.Deserialize(json);

        Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(CanonicalJson.Serialize(again)));
        Assert.Equal(SampleReports.OneOfEach().Blocks.Select(b => b.GetType()), again.Blocks.Select(b => b.GetType()));
        Assert.Null(again.Blocks.OfType<LineChart>().Single().Series[1].Values[1]);
    }

    [Fact]
    public void Every_kind_of_block_is_in_the_sample() =>
        Assert.Equal(
            typeof(ReportBlock).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ReportBlock))).Select(t => t.Name).Order(),
            SampleReports.OneOfEach().Blocks.Select(b => b.GetType().Name).Distinct().Order());

    /// <remarks>Frozen reports lie in databases under this form: if this fails, old reports no longer verify.</remarks>
    [Fact]
    public void The_stored_form_is_the_one_of_the_first_release()
    {
        var report = SampleReports.With(new Heading(1, "Økt trygghet"), new Paragraph("Tekst"));

        Assert.Equal(
            """{"title":"Kriminalitetsbildet 2025 for Eksempelvik","subtitle":"Årsrapport til kommunestyret","coverLines":["Politirådet i Eksempelvik","Behandlet 14. januar 2026"],"author":"Politikontakten i Eksempelvik","language":"nb-NO","identifier":"R-2025-0001","created":"2026-01-14T09:00:00+01:00","isDraft":false,"isDemonstration":false,"blocks":[{"kind":"heading","level":1,"text":"Økt trygghet"},{"kind":"paragraph","isLead":false,"runs":[{"text":"Tekst","isBold":false}]}]}""",
            Encoding.UTF8.GetString(CanonicalJson.Serialize(report)));
        Assert.Matches("^[0-9a-f]{64}$", CanonicalJson.Sha256(report));
    }

    [Fact]
    public void Equal_figures_give_equal_bytes_however_they_are_written()
    {
        static ReportDocument With(decimal value) => SampleReports.With(new BarChart("F", "F", "%", [new("A", value)]));

        Assert.Equal(CanonicalJson.Sha256(With(1.0m)), CanonicalJson.Sha256(With(1.00m)));
        Assert.NotEqual(CanonicalJson.Sha256(With(1.0m)), CanonicalJson.Sha256(With(1.01m)));
    }

    [Fact]
    public void A_stored_report_is_checked_like_a_new_one()
    {
        var json = Encoding.UTF8.GetString(CanonicalJson.Serialize(SampleReports.With(new Heading(1, "A"))));

        Assert.ThrowsAny<Exception>(() => CanonicalJson.Deserialize(Encoding.UTF8.GetBytes(json.Replace("\"level\":1", "\"level\":3"))));
        Assert.Throws<JsonException>(() => CanonicalJson.Deserialize("null"u8));
    }
}
