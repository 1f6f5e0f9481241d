using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Municipalities;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Gives a person a role somewhere; a deputy gets a grant with a last day.</summary>
public sealed partial class GiveGrantForm(GiveGrant give, NorwegianCalendar calendar)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly GrantModel _form = new();
    private Refusal? _refusal;
    private bool _isSaving;

    [Parameter, EditorRequired] public required PersonId Person { get; set; }

    [Parameter, EditorRequired] public required PlaceChoices Places { get; set; }

    [Parameter] public EventCallback<GrantId> OnGiven { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    protected override void OnInitialized() => _form.From = calendar.Today;

    private async Task SaveAsync()
    {
        if (_isSaving) return;

        _isSaving = true;
        var given = await give.HandleAsync(_key, Person, _form.ToTerms(), CancellationToken.None);
        _isSaving = false;
        _refusal = given.Refusal;
        if (given.IsDone) await OnGiven.InvokeAsync(given.Value);
    }
}
