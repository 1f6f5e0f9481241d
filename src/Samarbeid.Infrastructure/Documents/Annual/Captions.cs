namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>Counts chapters, tables and figures through a report, so that each can be referred to.</summary>
internal sealed class Captions
{
    private int _chapters, _tables, _figures;

    public string Chapter(string title) => AnnualReportTexts.Chapter(++_chapters, title);

    public string Table(string caption) => AnnualReportTexts.TableCaption(++_tables, caption);

    public string Figure(string caption) => AnnualReportTexts.FigureCaption(++_figures, caption);
}
