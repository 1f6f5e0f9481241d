using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Agreements.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Where an agreement begins: which body, what for, from when to when. The promises are written on its own page.</summary>
public sealed partial class NewAgreementPage(AgreementQueries queries, DraftAgreement draft, NavigationManager navigation)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly AgreementModel _form = new();
    private IReadOnlyList<BodyChoice>? _bodies;
    private Refusal? _refusal;

    [SupplyParameterFromQuery(Name = AgreementAddresses.BodyKey)] private string? Body { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _bodies = await queries.WritableAsync(Cancel);
        var chosen = _bodies.Count == 1 ? _bodies[0] : _bodies.FirstOrDefault(b => b.Id.Value == Asked.Id(Body));
        _form.Body = chosen?.Id.Value;
    }

    private async Task SaveAsync()
    {
        var begun = await draft.HandleAsync(_key, new MeetingBodyId(_form.Body!.Value), _form.ToTerms(), CancellationToken.None);
        _refusal = begun.Refusal;
        if (begun.IsDone) navigation.NavigateTo(AgreementAddresses.Of(begun.Value));
    }
}
