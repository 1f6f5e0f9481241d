using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Agreements.List;

/// <summary>What police and municipalities have promised each other, and how much of it was kept.</summary>
public sealed partial class AgreementsPage(AgreementQueries queries)
{
    private RowsPage<AgreementRow>? _list;
    private bool _mayWrite;

    [SupplyParameterFromQuery(Name = AgreementAddresses.ClosedKey)] private string? Closed { get; set; }

    [SupplyParameterFromQuery(Name = AgreementAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private MunicipalityNumber? Of => PlaceAsked.Or(Municipality, Chosen);

    private bool WithClosed => Asked.Sign(Closed);

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync()
    {
        _mayWrite = (await queries.WritableAsync(Cancel)).Count > 0;
        _list = await queries.ListAsync(WithClosed, Of, Page, Cancel);
    }

    private static string KeptText(AgreementRow row)
    {
        if (row.Owed == 0) return AgreementTexts.NothingOwedYet;

        var kept = AgreementTexts.KeptOf(NorwegianFormat.Number(row.Kept), NorwegianFormat.Number(row.Owed));
        return row.Disputed == 0 ? kept : $"{kept} · {AgreementTexts.DisputedCount(NorwegianFormat.Number(row.Disputed))}";
    }
}
