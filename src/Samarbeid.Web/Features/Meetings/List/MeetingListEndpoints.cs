using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Access;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Meetings.List;

/// <summary>The list of meetings as a file for a spreadsheet.</summary>
public static class MeetingListEndpoints
{
    public static void MapMeetingList(this WebApplication app)
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            app.MapGet(MeetingAddresses.FileStem + format.Ending(), (MeetingListQueries queries, NorwegianCalendar calendar, HttpContext http) =>
                FileAsync(format, queries, calendar, http)).RequireAuthorization(OperationPolicy.NameOf(Operation.ReadMeetings));
        }
    }

    private static async Task<PushStreamHttpResult> FileAsync(TableFormat format, MeetingListQueries queries, NorwegianCalendar calendar, HttpContext http)
    {
        var query = http.Request.Query;
        MeetingBodyId? body = Asked.Id(query[MeetingAddresses.BodyKey]) is { } id ? new(id) : null;
        var found = await queries.TakeOutAsync(
            MeetingFilters.Parse(query[MeetingAddresses.ViewKey]), body, PlaceAsked.Or(query[MeetingAddresses.MunicipalityKey], null), http.RequestAborted);
        return new Table<MeetingRow>(MeetingTexts.Heading, MeetingColumns.InFile(), found.Rows)
            .Send(format, http, TableSending.FileName(MeetingTexts.Heading, found.Place, calendar));
    }
}
