using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>The line under a table of SSB's figures: where they come from, and what the signs mean that occur in it (tegnforklaring).</summary>
internal static class Signs
{
    public static string Explained(IReadOnlyList<TableRow> rows, string? more = null)
    {
        List<string> said = [];
        if (Occurs(rows, MissingFigures.Hidden)) said.Add(AnnualReportTexts.SignHidden);
        if (Occurs(rows, MissingFigures.Absent)) said.Add(AnnualReportTexts.SignAbsent);
        if (more is not null) said.Add(more);
        return said.Count == 0 ? AnnualReportTexts.SourceOffences : AnnualReportTexts.SourceWithSign(string.Join(' ', said));
    }

    // A cell of the district holds its basis after the figure.
    private static bool Occurs(IReadOnlyList<TableRow> rows, string sign) =>
        rows.SelectMany(r => r.Cells).Any(cell => cell == sign || cell.StartsWith(sign + " ", StringComparison.Ordinal));
}
