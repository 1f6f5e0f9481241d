using System.Globalization;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>The words a report adds itself, and its figures, in the report's language and not the reader's.</summary>
internal sealed class ReportWords(string language)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    public string Contents => _culture.Says(() => DocumentTexts.Contents);

    public string Draft => _culture.Says(() => DocumentTexts.Draft);

    public string DraftMark => _culture.Says(() => DocumentTexts.DraftMark);

    public string ExemptMark => _culture.Says(() => DocumentTexts.ExemptMark);

    public string DemonstrationMark => _culture.Says(() => DocumentTexts.DemonstrationMark);

    public string MissingValue => _culture.Says(() => DocumentTexts.MissingValue);

    public string ShowFigures => _culture.Says(() => DocumentTexts.ShowFigures);

    public string Period => _culture.Says(() => DocumentTexts.Period);

    public string Group => _culture.Says(() => DocumentTexts.Group);

    /// <summary>«Rapport AR-5035-2024-1», «Referat PR 2026-03-12».</summary>
    public string Identifier(ReportDocument document) => _culture.Says(() => document.Kind switch
    {
        DocumentKind.Minutes or DocumentKind.ExemptMinutes => DocumentTexts.MinutesIdentifier(document.Identifier),
        DocumentKind.Agenda => DocumentTexts.AgendaIdentifier(document.Identifier),
        DocumentKind.Agreement => DocumentTexts.AgreementIdentifier(document.Identifier),
        DocumentKind.ActionPlan => DocumentTexts.ActionPlanIdentifier(document.Identifier),
        DocumentKind.Handover => DocumentTexts.HandoverIdentifier(document.Identifier),
        _ => DocumentTexts.ReportIdentifier(document.Identifier),
    });

    public string PageOf(int page, int pages) => _culture.Says(() => DocumentTexts.PageOf(page, pages));

    /// <summary>With something else where the numbers are to be counted.</summary>
    public string PageOf(string page, string pages) => _culture.Says(() => DocumentTexts.PageOf(page, pages));

    public string GoTo(string heading, int page) => _culture.Says(() => DocumentTexts.GoTo(heading, page));

    public string Number(decimal value) => NorwegianFormat.Figure(value);

    public string Number(decimal? value, int? decimals) => value is { } known ? NorwegianFormat.Figure(known, decimals) : MissingValue;

    /// <summary>«12,5 %», but «412» alone: only a per cent sign belongs to each figure; other units stand by the axis.</summary>
    public string NumberWithUnit(decimal? value, string unit, int? decimals) =>
        value is not null && unit == "%" ? $"{Number(value, decimals)}\u00A0%" : Number(value, decimals);
}
