using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Access;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>The list of recommendations as a file for a spreadsheet.</summary>
public static class RecommendationEndpoints
{
    public static void MapRecommendations(this WebApplication app)
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            app.MapGet(RecommendationAddresses.FileStem + format.Ending(), (RecommendationQueries queries, NorwegianCalendar calendar, HttpContext http) =>
                FileAsync(format, queries, calendar, http)).RequireAuthorization(OperationPolicy.NameOf(Operation.ReadRecommendations));
        }
    }

    private static async Task<PushStreamHttpResult> FileAsync(TableFormat format, RecommendationQueries queries, NorwegianCalendar calendar, HttpContext http)
    {
        var query = http.Request.Query;
        var order = ListOrder.Parse(query[ListOrder.ByKey], query[ListOrder.WayKey], RecommendationColumns.Slugs);
        var found = await queries.TakeOutAsync(
            query[RecommendationAddresses.ViewKey] != RecommendationAddresses.AllView, PlaceAsked.Or(query[RecommendationAddresses.MunicipalityKey], null), order, http.RequestAborted);
        return new Table<RecommendationRow>(RecommendationTexts.Heading, RecommendationColumns.InFile(), found.Rows)
            .Send(format, http, TableSending.FileName(RecommendationTexts.Heading, found.Place, calendar));
    }
}
