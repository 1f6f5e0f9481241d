using System.Globalization;
using System.Resources;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>The words a report adds itself, and its figures, in the report's language and not the reader's.</summary>
internal sealed class ReportWords(string language)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    public string Contents => Text(nameof(DocumentTexts.Contents));

    public string Draft => Text(nameof(DocumentTexts.Draft));

    public string DraftMark => Text(nameof(DocumentTexts.DraftMark));

    public string DemonstrationMark => Text(nameof(DocumentTexts.DemonstrationMark));

    public string MissingValue => Text(nameof(DocumentTexts.MissingValue));

    public string ShowFigures => Text(nameof(DocumentTexts.ShowFigures));

    public string Period => Text(nameof(DocumentTexts.Period));

    public string Group => Text(nameof(DocumentTexts.Group));

    /// <summary>«Rapport AR-5035-2024-1», «Referat PR 2026-03-12».</summary>
    public string Identifier(ReportDocument document) => Text(
        document.Kind is DocumentKind.Minutes ? nameof(DocumentTexts.MinutesIdentifier) : nameof(DocumentTexts.ReportIdentifier), document.Identifier);

    public string PageOf(int page, int pages) => Text(nameof(DocumentTexts.PageOf), page, pages);

    public string GoTo(string heading, int page) => Text(nameof(DocumentTexts.GoTo), heading, page);

    public string Number(decimal value) => value.ToString("#,0.##", _culture);

    public string Number(decimal? value) => value is { } known ? Number(known) : MissingValue;

    /// <summary>«12,5 %», but «412» alone: only a per cent sign belongs to each figure; other units stand by the axis.</summary>
    public string NumberWithUnit(decimal? value, string unit) =>
        value is { } known && unit == "%" ? $"{Number(known)}\u00A0%" : Number(value);

    private string Text(string key, params object[] values)
    {
        var text = DocumentTexts.ResourceManager.GetString(key, _culture)
            ?? throw new MissingManifestResourceException($"{nameof(DocumentTexts)} has no {key}.");
        return values.Length == 0 ? text : string.Format(_culture, text, values);
    }
}
