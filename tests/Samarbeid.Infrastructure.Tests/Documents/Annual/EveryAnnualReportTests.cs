using System.Text.RegularExpressions;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Tests.Documents.Annual;

/// <summary>What the words and figures of each of the 357 reports keep to, drafts and written ones.</summary>
public sealed partial class EveryAnnualReportTests(EveryAnnualReport reports) : IClassFixture<EveryAnnualReport>
{
    [Fact]
    public void There_is_one_of_each_kind_for_every_municipality() => Assert.Equal((357, 357), (reports.Drafts.Count, reports.Filled.Count));

    [Fact]
    public void A_sign_in_a_table_is_explained_under_it_and_none_is_explained_that_does_not_occur()
    {
        var seen = 0;
        foreach (var table in reports.All.SelectMany(r => r.Blocks).OfType<Table>().Where(t => t.Source?.Contains("08487", StringComparison.Ordinal) == true))
            foreach (var sign in (string[])[MissingFigures.Hidden, MissingFigures.Absent])
            {
                var occurs = table.Rows.SelectMany(r => r.Cells).Any(c => c.Split(' ')[0] == sign);
                seen += occurs ? 1 : 0;
                Assert.Equal(occurs, table.Source!.Contains($" {sign} betyr at", StringComparison.Ordinal) || table.Source.Contains($" {sign} tyder at", StringComparison.Ordinal));
            }

        Assert.True(seen > 300);
    }

    [Fact]
    public void A_rate_is_written_the_same_in_chart_table_alternative_text_and_key_figure()
    {
        foreach (var report in reports.Drafts)
        {
            var rates = report.Blocks.OfType<Table>().Single(t => t.Columns.Count == 4 && t.Columns[^1].Title == "Landet");
            foreach (var chart in report.Blocks.OfType<BarChart>())
            {
                Assert.Equal(1, chart.Decimals);
                foreach (var bar in chart.Bars.Where(b => b.Value is not null))
                {
                    var written = NorwegianFormat.Figure(bar.Value!.Value, chart.Decimals);
                    Assert.Contains($"{bar.Label}: {written}.", chart.AlternativeText);
                    Assert.Contains(rates.Rows.SelectMany(r => r.Cells), c => c.Split(' ')[0] == written);
                }
            }

            if (report.Blocks.OfType<KeyFigures>().SingleOrDefault()?.Figures.SingleOrDefault(f => f.Label.StartsWith("per", StringComparison.Ordinal)) is { } key)
                Assert.Equal(rates.Rows[^1].Cells[0], key.Value);
        }
    }

    [Fact]
    public void The_rates_of_a_line_chart_have_one_decimal_too() => Assert.All(
        reports.Drafts.SelectMany(r => r.Blocks).OfType<LineChart>().Where(c => c.Unit.StartsWith("per", StringComparison.Ordinal)),
        c => Assert.Equal(1, c.Decimals));

    [Fact]
    public void Labels_of_a_chart_name_whole_periods() => Assert.All(
        reports.All.SelectMany(r => r.Blocks).OfType<LineChart>().SelectMany(c => c.Categories), label => Assert.Matches(Period(), label));

    [Fact]
    public void A_draft_has_no_empty_chapter_and_lists_those_it_lacks()
    {
        foreach (var report in reports.Drafts)
        {
            Assert.Equal(3, report.Blocks.OfType<Heading>().Count(h => h.Level == 1));
            var missing = report.Blocks.OfType<Note>().First();
            Assert.StartsWith("Dette mangl", missing.Title, StringComparison.Ordinal);
            Assert.Equal(6, missing.Runs[0].Text.Split(", ").Length);
        }

        Assert.All(reports.Filled, r => Assert.DoesNotContain(r.Blocks.OfType<Note>(), n => n.Title.StartsWith("Dette mangl", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_promised_and_kept_stands_right_after_the_summary() => Assert.All(reports.Filled, r =>
    {
        var headings = r.Blocks.OfType<Heading>().Take(2).Select(h => h.Text).ToList();
        Assert.Equal("1 Sammendrag", headings[0].Replace("Samandrag", "Sammendrag", StringComparison.Ordinal));
        Assert.Contains(headings[1], (string[])["Hva ble lovet, og hva ble holdt?", "Kva vart lova, og kva vart halde?"]);
    });

    [GeneratedRegex(@"^\d{4}–\d{4}$")]
    private static partial Regex Period();
}
