using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Agreements.Read;

/// <summary>One agreement for both sides: do we keep what we promised each other?</summary>
public sealed partial class AgreementPage(AgreementPageQueries queries, NorwegianCalendar calendar)
{
    private AgreementDetails? _agreement;
    private bool _isLoaded;
    private int? _year;
    private string? _done;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = AgreementAddresses.YearKey)] private string? Year { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        _year = Asked.Number(Year, DateOnly.MaxValue.Year);
        await LoadAsync();
        if (_agreement is null) Http.SayNotFound();
    }

    private async Task LoadAsync()
    {
        _agreement = await queries.FindAsync(new CooperationAgreementId(Id), _year, Cancel);
        _isLoaded = true;
    }

    private async Task ChangedAsync(string done)
    {
        await LoadAsync();
        _done = done;
    }

    private static string SignatureOf(AgreementDetails agreement, Party side) =>
        agreement.Signatures.FirstOrDefault(s => s.Side == side) is { } signature
            ? AgreementTexts.SignedBy(signature.SignedAs, NorwegianFormat.Date(signature.SignedOn))
            : AgreementTexts.NotSigned;
}
