using System.Text.Json.Serialization;

namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>One piece of a report, in reading order (del av rapporten).</summary>
/// <remarks>The discriminators are stored in frozen reports: add to them, never rename one.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(BulletList), "bullets")]
[JsonDerivedType(typeof(NumberedList), "numbers")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(LineChart), "lineChart")]
[JsonDerivedType(typeof(BarChart), "barChart")]
[JsonDerivedType(typeof(KeyFigures), "keyFigures")]
[JsonDerivedType(typeof(Note), "note")]
[JsonDerivedType(typeof(QrCode), "qrCode")]
[JsonDerivedType(typeof(PageBreak), "pageBreak")]
public abstract record ReportBlock;
