using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Tables;

namespace Samarbeid.Web.Addresses;

/// <summary>Where it fails, municipality by municipality (likere tjenester).</summary>
public static class DistrictAddresses
{
    /// <summary>All the municipalities a person may compare.</summary>
    public const string All = "/distrikt";
    public const string OnePattern = All + "/{Code}";

    public const string UnitKey = "enhet";
    public const string MeasureKey = "mal";

    private static readonly IReadOnlyList<(ServiceMeasure Measure, string Slug)> Slugs =
    [
        (ServiceMeasure.LastMeeting, "siste-mote"),
        (ServiceMeasure.MeetingsThisYear, "moter"),
        (ServiceMeasure.Agreement, "avtale"),
        (ServiceMeasure.Commitments, "forpliktelser"),
        (ServiceMeasure.Vacancies, "ledige"),
        (ServiceMeasure.Unanswered, "ubesvarte"),
        (ServiceMeasure.Overdue, "over-fristen"),
        (ServiceMeasure.Extended, "utsatte"),
        (ServiceMeasure.Report, "arsrapport"),
    ];

    /// <param name="district">The code of a police district; null for all.</param>
    /// <param name="unit">Only the municipalities of a service unit.</param>
    /// <param name="measure">What the map is coloured by; null for the worst of all.</param>
    /// <param name="page">From 1.</param>
    public static string Of(string? district, ServiceUnitId? unit, ServiceMeasure? measure, int page) => ListAddress.Of(
        district is null ? All : $"{All}/{district}", page, (UnitKey, unit?.Value.ToString()), (MeasureKey, measure is { } asked ? SlugOf(asked) : null));

    /// <summary>The row of a municipality on the page of its district.</summary>
    public static string RowOf(string district, ServiceUnitId? unit, ServiceMeasure? measure, MunicipalityNumber number) => $"{Of(district, unit, measure, 1)}#{RowId(number)}";

    public static string RowId(MunicipalityNumber number) => $"kommune-{number.Value}";

    public static string File(string? district, ServiceUnitId? unit, TableFormat format) =>
        ListAddress.Of((district is null ? All : $"{All}/{district}") + format.Ending(), 1, (UnitKey, unit?.Value.ToString()));

    public static string SlugOf(ServiceMeasure measure) => Slugs.Single(s => s.Measure == measure).Slug;

    /// <returns>Null for a word that is none.</returns>
    public static ServiceMeasure? MeasureOf(string? slug) => Slugs.Where(s => s.Slug == slug).Select(s => (ServiceMeasure?)s.Measure).FirstOrDefault();
}
