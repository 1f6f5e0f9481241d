using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Begins a plan: whose, what it is called, and for which years.</summary>
public sealed partial class NewActionPlanPage(PlanChoiceQueries choices, DraftActionPlan draft, NavigationManager navigation, NorwegianCalendar calendar)
{
    private const int CommonYears = 4;

    private readonly PlanTermsModel _form = new();
    private IReadOnlyList<MunicipalityChoice> _places = [];
    private Refusal? _refusal;

    protected override async Task OnInitializedAsync()
    {
        _places = await choices.PlacesAsync(Cancel);
        if (_places is [var only]) _form.Municipality = only.Number.Value;
        (_form.Title, _form.FirstYear, _form.LastYear) = (ActionPlanTexts.CommonTitle, calendar.Today.Year, calendar.Today.Year + CommonYears - 1);
    }

    private async Task SaveAsync()
    {
        var drafted = await draft.HandleAsync(_form.Key, MunicipalityNumber.Parse(_form.Municipality), _form.ToTerms(), CancellationToken.None);
        _refusal = drafted.Refusal;
        if (drafted.IsDone) navigation.NavigateTo(ActionPlanAddresses.Of(drafted.Value));
    }
}
