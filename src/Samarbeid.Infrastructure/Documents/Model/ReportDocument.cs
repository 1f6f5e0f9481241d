using Samarbeid.Domain.Documents;

namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>What a report says (rapport), without a word on how it looks: the one source of its page and its PDF.</summary>
public sealed record ReportDocument
{
    public const string Bokmal = "nb-NO";
    public const string Nynorsk = "nn-NO";

    /// <summary>What it calls itself on the front page; null, as in the documents stored without one, is a report.</summary>
    public DocumentKind? Kind { get; init; }

    public required string Title { get; init => field = Checked.Text(value); }

    public string Subtitle { get; init; } = "";

    /// <summary>The place's names in other languages than the report's, on the front page; null where it has none.</summary>
    public IReadOnlyList<TextRun>? ParallelNames { get; init => field = value is null ? null : Checked.Some(value); }

    /// <summary>Who, when and for whom, one line each, on the front page.</summary>
    public IReadOnlyList<string> CoverLines { get; init => field = [.. value]; } = [];

    public required string Author { get; init => field = Checked.Text(value); }

    /// <summary>nb-NO or nn-NO; the report's own words (Innhold, Side 1 av 8) follow it.</summary>
    public required string Language { get; init => field = Checked.Language(value); }

    public required string Identifier { get; init => field = Checked.Text(value); }

    /// <summary>Given, never read off a clock, so that the same report is always the same bytes.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>What binds it to those before it, and lets anybody check it; null for what is not issued, or stands alone.</summary>
    public DocumentCheck? Check { get; init; }

    /// <summary>Marks every page as a draft (utkast).</summary>
    public bool IsDraft { get; init; }

    /// <summary>Marks every page as invented (demonstrasjon).</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>True marks every page as kept from the public (unntatt offentlighet); null, as in what was stored without it, marks none.</summary>
    public bool? IsExempt { get; init; }

    public required IReadOnlyList<ReportBlock> Blocks { get; init => field = HeadingOrder.Checked([.. value]); }
}
