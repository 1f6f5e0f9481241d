using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>Invented reports in all sizes; no figure here is about a real place.</summary>
internal static class SampleReports
{
    public static readonly DateTimeOffset Created = new(2026, 1, 14, 9, 0, 0, TimeSpan.FromHours(1));

    public static ReportDocument With(params IReadOnlyList<ReportBlock> blocks) => new()
    {
        Title = "Kriminalitetsbildet 2025 for Eksempelvik",
        Subtitle = "Årsrapport til kommunestyret",
        CoverLines = ["Politirådet i Eksempelvik", "Behandlet 14. januar 2026"],
        Author = "Politikontakten i Eksempelvik",
        Language = ReportDocument.Bokmal,
        Identifier = "R-2025-0001",
        Created = Created,
        Blocks = blocks,
    };

    public static ReportDocument OneOfEach() => With(
        new Heading(1, "Sammendrag"),
        new Paragraph([new TextRun("Rapporten gjelder Eksempelvik, på samisk "), new TextRun("Ovdamearka gielda", Language: "se"), new TextRun(".")], IsLead: true),
        new KeyFigures([new("412", "anmeldte lovbrudd"), new("61 %", "oppklart", "58 % året før"), new("4", "møter i politirådet")]),
        new Paragraph("Æ, ø og å, Æ, Ø og Å, samt čđŋšŧž og ČĐŊŠŦŽ."),
        Note.Of("Små tall", "Tall under fem vises ikke."),
        new BulletList([ListItem.Of("Første punkt"), new([new("Andre ", IsBold: true), new("punkt")])]),
        new NumberedList([ListItem.Of("Steg én"), ListItem.Of("Steg to")]),
        new Heading(2, "Utviklingen"),
        Lines(),
        new BarChart("Figur 2: Oppklart", "Søylediagram: trafikk 92 prosent, vold ukjent.", "%", [new("Trafikk", 92), new("Vold", null)]),
        new PageBreak(),
        new Heading(1, "Detaljer"),
        LongTable(4),
        new QrCode("https://samarbeid.example/kontroll/ABCD-EFGH", "QR-kode med adressen til kontrollsiden."));

    public static LineChart Lines() => new(
        "Figur 1: Anmeldte lovbrudd",
        "Linjediagram: vinning faller fra 96 til 52, vold mangler i 2023.",
        "antall",
        ["2022", "2023", "2024", "2025"],
        [new("Vinning", [96, 80.5m, 61, 52]), new("Vold", [41, null, 48, 55])],
        "Kilde: oppdiktet.");

    public static Table LongTable(int rows) => new(
        "Tabell 1: Lovbrudd",
        [new("Type", Weight: 3), new("2024", ColumnAlignment.Right), new("2025", ColumnAlignment.Right)],
        [.. Enumerable.Range(1, rows).Select(i => new TableRow($"Lovbrudd nummer {i}", [$"{i}", $"{i * 2}"]))],
        "Kilde: oppdiktet.");
}
