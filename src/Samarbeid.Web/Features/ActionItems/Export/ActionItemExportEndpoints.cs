using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.ActionItems.Export;

/// <summary>The list of actions as a file for a spreadsheet.</summary>
public static class ActionItemExportEndpoints
{
    // Whoever is responsible for an action sees it without a grant, so all who are signed in may ask; the queries decide what they get.
    public static void MapActionItems(this WebApplication app)
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            app.MapGet(ActionItemAddresses.FileStem + format.Ending(), (ActionItemExportQueries queries, NorwegianCalendar calendar, HttpContext http) =>
                FileAsync(format, queries, calendar, http)).RequireAuthorization();
        }
    }

    private static async Task<PushStreamHttpResult> FileAsync(TableFormat format, ActionItemExportQueries queries, NorwegianCalendar calendar, HttpContext http)
    {
        var view = ActionItemListAddress.ViewOf(http.Request.Query[ActionItemAddresses.ViewKey]) ?? ActionItemView.Mine;
        var found = await queries.FindAsync(view, ActionItemAsked.Of(http.Request.Query).ToFilter(), http.RequestAborted);
        return new Table<ActionItemRow>(ActionItemTexts.Heading, ActionItemColumns.InFile(), found.Rows)
            .Send(format, http, TableSending.FileName(ActionItemTexts.Heading, found.Place, calendar));
    }
}
