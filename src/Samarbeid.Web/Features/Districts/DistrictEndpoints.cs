using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Access;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Districts;

/// <summary>The table of a district as a file for a spreadsheet.</summary>
public static class DistrictEndpoints
{
    public static void MapDistricts(this WebApplication app)
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            app.MapGet(DistrictAddresses.All + format.Ending(), (DistrictQueries queries, NorwegianCalendar calendar, HttpContext http) =>
                FileAsync(null, format, queries, calendar, http)).RequireAuthorization(OperationPolicy.NameOf(Operation.ReadComparisons));
            app.MapGet(DistrictAddresses.OnePattern + format.Ending(), (string code, DistrictQueries queries, NorwegianCalendar calendar, HttpContext http) =>
                FileAsync(code, format, queries, calendar, http)).RequireAuthorization(OperationPolicy.NameOf(Operation.ReadComparisons));
        }
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> FileAsync(
        string? code, TableFormat format, DistrictQueries queries, NorwegianCalendar calendar, HttpContext http)
    {
        ServiceUnitId? unit = Asked.Id(http.Request.Query[DistrictAddresses.UnitKey]) is { } id ? new(id) : null;
        if (await queries.FindAsync(code, unit, http.RequestAborted) is not { } shown) return TypedResults.NotFound();

        var name = code is null ? null : shown.Districts.FirstOrDefault(d => d.Code == code)?.Name ?? code;
        return new Table<EqualityReading>(DistrictTexts.Sheet, DistrictColumns.InFile(calendar.Today), shown.Municipalities.ToAsyncEnumerable())
            .Send(format, http, TableSending.FileName(DistrictTexts.Sheet, name, calendar));
    }
}
