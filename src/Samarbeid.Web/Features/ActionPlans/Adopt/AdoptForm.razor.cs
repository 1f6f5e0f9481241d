using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Web.Features.ActionPlans.Read;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionPlans.Adopt;

/// <summary>Which body adopted a plan, when, and under which item.</summary>
public sealed partial class AdoptForm(AdoptActionPlan adopt, PlanChoiceQueries choices, NorwegianCalendar calendar)
{
    private readonly AdoptModel _form = new();
    private IReadOnlyList<SteeringChoice> _bodies = [];
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required ActionPlanDetails Plan { get; set; }

    [Parameter] public EventCallback OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _form.On = calendar.Today;
        _bodies = await choices.BodiesAsync(Plan.Municipality, CancellationToken.None);
        if (_bodies is [var only]) _form.Body = only.Id.Value.ToString();
    }

    private async Task SaveAsync()
    {
        var adopted = await adopt.HandleAsync(Plan.Id, Plan.Version, new MeetingBodyId(Asked.Id(_form.Body) ?? default), _form.On!.Value, _form.Item, CancellationToken.None);
        _refusal = adopted.Refusal;
        if (adopted.IsDone) await OnSaved.InvokeAsync();
    }
}
