using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Web.Access;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Districts;

/// <summary>The table of a district as a file for a spreadsheet.</summary>
public static class DistrictEndpoints
{
    public static void MapDistricts(this WebApplication app)
    {
        app.MapGet(DistrictAddresses.AllCsv, (DistrictQueries queries, NorwegianCalendar calendar, HttpContext http) => FileAsync(null, queries, calendar, http))
            .RequireAuthorization(OperationPolicy.NameOf(Operation.ReadComparisons));
        app.MapGet(DistrictAddresses.CsvPattern, (string code, DistrictQueries queries, NorwegianCalendar calendar, HttpContext http) => FileAsync(code, queries, calendar, http))
            .RequireAuthorization(OperationPolicy.NameOf(Operation.ReadComparisons));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(string? code, DistrictQueries queries, NorwegianCalendar calendar, HttpContext http)
    {
        ServiceUnitId? unit = Asked.Id(http.Request.Query[DistrictAddresses.UnitKey]) is { } id ? new(id) : null;
        if (await queries.FindAsync(code, unit, http.RequestAborted) is not { } shown) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(Encoding.UTF8.GetBytes(DistrictCsv.TextOf(shown, calendar.Today)), "text/csv; charset=utf-8", $"distrikt{(code is null ? "" : "-" + code)}.csv");
    }
}
