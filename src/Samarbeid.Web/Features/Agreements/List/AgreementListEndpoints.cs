using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Access;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Agreements.List;

/// <summary>The list of agreements as a file for a spreadsheet.</summary>
public static class AgreementListEndpoints
{
    public static void MapAgreementList(this WebApplication app)
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            app.MapGet(AgreementAddresses.FileStem + format.Ending(), (AgreementQueries queries, NorwegianCalendar calendar, HttpContext http) =>
                File(format, queries, calendar, http)).RequireAuthorization(OperationPolicy.NameOf(Operation.ReadAgreements));
        }
    }

    private static PushStreamHttpResult File(TableFormat format, AgreementQueries queries, NorwegianCalendar calendar, HttpContext http)
    {
        var query = http.Request.Query;
        var rows = queries.AllAsync(Asked.Sign(query[AgreementAddresses.ClosedKey]), PlaceAsked.Or(query[AgreementAddresses.MunicipalityKey], null), http.RequestAborted);
        return new Table<AgreementRow>(AgreementTexts.Heading, Columns(), rows).Send(format, http, TableSending.FileName(AgreementTexts.Heading, null, calendar));
    }

    // In the language of whoever asks.
    private static IReadOnlyList<TableColumn<AgreementRow>> Columns() =>
    [
        new(AgreementTexts.Body, 36, row => TableCell.Of(row.Body)),
        new(AgreementTexts.Agreement, 44, row => TableCell.Of(row.Title)),
        new(AgreementListTexts.First, 12, row => TableCell.Of(row.First)),
        new(AgreementListTexts.Last, 12, row => TableCell.Of(row.Last)),
        new(AgreementTexts.State, 18, row => TableCell.Of(Words.Of(row.State))),
        new(AgreementListTexts.Owed, 12, row => TableCell.Of(row.Owed)),
        new(AgreementListTexts.Kept, 12, row => TableCell.Of(row.Kept)),
        new(AgreementListTexts.Disputed, 12, row => TableCell.Of(row.Disputed)),
    ];
}
