using System.Text.Json.Serialization;

namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>A paragraph of running text (avsnitt).</summary>
[method: JsonConstructor]
public sealed record Paragraph(IReadOnlyList<TextRun> Runs, bool IsLead = false) : ReportBlock
{
    public Paragraph(string text)
        : this([new TextRun(text)])
    {
    }

    public IReadOnlyList<TextRun> Runs { get; } = Checked.Some(Runs);
}
