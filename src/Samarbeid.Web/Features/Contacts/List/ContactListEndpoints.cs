using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Contacts.List;

/// <summary>Contacts as a file for a spreadsheet, for everybody who is signed in, as the page is.</summary>
public static class ContactListEndpoints
{
    /// <summary>A line of the file: somebody at a place, or a function nobody holds.</summary>
    private sealed record Line(string Place, string Function, string Part, ContactHolder? Holder);

    public static void MapContactList(this WebApplication app)
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            app.MapGet(ContactAddresses.FileStem + format.Ending(), (ContactQueries queries, NorwegianCalendar calendar, HttpContext http) =>
                File(format, queries, calendar, http)).RequireAuthorization();
        }
    }

    private static PushStreamHttpResult File(TableFormat format, ContactQueries queries, NorwegianCalendar calendar, HttpContext http)
    {
        var query = http.Request.Query;
        string? function = query[ContactAddresses.FunctionKey];
        var sections = queries.AllAsync(ContactAddresses.PlaceOf(query[ContactAddresses.PlaceKey]), string.IsNullOrWhiteSpace(function) ? null : function, http.RequestAborted);
        return new Table<Line>(ContactTexts.Heading, Columns(), sections.SelectMany(section => section.Functions.SelectMany(f => LinesOf(section, f))))
            .Send(format, http, TableSending.FileName(ContactTexts.Heading, null, calendar));
    }

    private static IEnumerable<Line> LinesOf(ContactSection section, FunctionAtPlace at)
    {
        var name = at.Function.Name();
        return
        [
            .. at.IsVacant ? [new(section.Name, name, ContactTexts.Vacant, null)] : Array.Empty<Line>(),
            .. at.Holders.Select(h => new Line(section.Name, name, ContactListTexts.Holds, h)),
            .. at.Deputies.Select(h => new Line(section.Name, name, ContactListTexts.Deputy, h)),
            .. at.Coming.Select(h => new Line(section.Name, name, ContactListTexts.Coming, h)),
        ];
    }

    // In the language of whoever asks.
    private static IReadOnlyList<TableColumn<Line>> Columns() =>
    [
        new(ContactTexts.Place, 28, l => TableCell.Of(l.Place)),
        new(ContactTexts.Function, 28, l => TableCell.Of(l.Function)),
        new(ContactListTexts.Part, 18, l => TableCell.Of(l.Part)),
        new(ContactTexts.Name, 28, l => TableCell.Of(l.Holder?.Name)),
        new(ContactTexts.Phone, 16, l => TableCell.Of(l.Holder?.Phone)),
        new(ContactTexts.Email, 32, l => TableCell.Of(l.Holder?.Email)),
        new(ContactListTexts.From, 12, l => TableCell.Of(l.Holder?.From)),
        new(ContactListTexts.To, 12, l => TableCell.Of(l.Holder?.To)),
    ];
}
