using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents;

public sealed class ReportDocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_figure_without_alternative_text_cannot_be_made(string alternativeText)
    {
        Assert.Throws<ArgumentException>(() => new BarChart("Figur", alternativeText, "%", [new("A", 1)]));
        Assert.Throws<ArgumentException>(() => new LineChart("Figur", alternativeText, "%", ["2024"], [new("A", [1])]));
    }

    [Fact]
    public void A_heading_level_may_not_be_jumped_over()
    {
        Assert.Throws<ArgumentException>(() => SampleReports.With(new Heading(1, "Først"), new Heading(3, "For dypt")));
        Assert.Throws<ArgumentException>(() => SampleReports.With(new Heading(2, "Uten kapittel")));

        SampleReports.With(new Heading(1, "A"), new Heading(2, "B"), new Heading(3, "C"), new Heading(1, "D"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_heading_is_of_level_one_to_three(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading(level, "Overskrift"));

    [Fact]
    public void A_row_has_a_cell_for_each_column() =>
        Assert.Throws<ArgumentException>(() => new Table("Tabell", [new("A"), new("B")], [new TableRow("1", ["2", "3"])]));

    [Fact]
    public void A_line_has_a_value_for_each_category() =>
        Assert.Throws<ArgumentException>(() => new LineChart("F", "F", "antall", ["2024", "2025"], [new("A", [1])]));

    [Fact]
    public void A_report_is_in_one_of_the_two_written_forms() =>
        Assert.Throws<ArgumentException>(() => SampleReports.With() with { Language = "no" });

    [Fact]
    public void What_is_given_cannot_be_changed_afterwards()
    {
        var blocks = new List<ReportBlock> { new Paragraph("Før") };
        var report = SampleReports.With(blocks);

        blocks.Clear();

        Assert.Single(report.Blocks);
    }
}
