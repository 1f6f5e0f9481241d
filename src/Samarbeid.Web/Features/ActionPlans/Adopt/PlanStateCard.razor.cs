using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Features.ActionPlans.Read;
using Samarbeid.Web.Features.ActionPlans.Write;

namespace Samarbeid.Web.Features.ActionPlans.Adopt;

/// <summary>Where a plan goes next: adopted, over, or on in a new period.</summary>
public sealed partial class PlanStateCard(
    ChangeActionPlan change, CloseActionPlan close, GoOnWithActionPlan goOn, NorwegianCalendar calendar, NavigationManager navigation)
{
    private PlanTermsModel? _terms;
    private Refusal? _refusal;
    private bool _isAdopting;

    [Parameter, EditorRequired] public required ActionPlanDetails Plan { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnChanged { get; set; }

    private void OpenAdopt() => (_isAdopting, _refusal) = (true, null);

    private void OpenTerms()
    {
        var (first, last) = Plan.MayWrite ? (Plan.FirstYear, Plan.LastYear) : NextPeriod();
        (_terms, _refusal) = (new() { Municipality = Plan.Municipality.Value, Title = Plan.Title, FirstYear = first, LastYear = last }, null);
    }

    // As long as this one; a plan that is rolled over each year begins where the year does.
    private (int First, int Last) NextPeriod()
    {
        var first = Math.Max(Plan.FirstYear + 1, Math.Min(Plan.LastYear, calendar.Today.Year) + 1);
        return (first, first + Plan.LastYear - Plan.FirstYear);
    }

    private void Shut() => (_isAdopting, _terms, _refusal) = (false, null, null);

    private Task AdoptedAsync() => TellAsync(Outcome.Done, ActionPlanTexts.WasAdopted);

    private async Task SaveTermsAsync()
    {
        if (Plan.MayWrite)
        {
            await TellAsync(await change.HandleAsync(Plan.Id, Plan.Version, _terms!.ToTerms(), CancellationToken.None), ActionPlanTexts.Saved(_terms.Title.Trim()));
            return;
        }

        var next = await goOn.HandleAsync(_terms!.Key, Plan.Id, _terms.ToTerms(), CancellationToken.None);
        _refusal = next.Refusal;
        if (!next.IsDone) return;

        Shut();
        navigation.NavigateTo(ActionPlanAddresses.Of(next.Value));
    }

    private async Task CloseAsync() => await TellAsync(await close.HandleAsync(Plan.Id, Plan.Version, CancellationToken.None), ActionPlanTexts.WasClosed);

    private async Task TellAsync(Outcome outcome, string done)
    {
        _refusal = outcome.Refusal;
        if (!outcome.IsDone) return;

        Shut();
        await OnChanged.InvokeAsync(done);
    }
}
