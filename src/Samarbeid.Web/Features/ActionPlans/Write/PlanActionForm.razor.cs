using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.ActionItems.New;
using Samarbeid.Web.Features.ActionPlans.Read;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>An action for a goal: one that is agreed already or a new one, at a level, with what it costs.</summary>
public sealed partial class PlanActionForm(AddActionForGoal make, TakeInAction takeIn, PlaceAction place, PlanChoiceQueries choices)
{
    private Refusal? _refusal;
    private IReadOnlyList<ActionChoice> _actions = [];
    private IReadOnlyList<PersonChoice> _people = [];
    private Guid _challenge;

    [Parameter, EditorRequired] public required ActionPlanDetails Plan { get; set; }

    [Parameter, EditorRequired] public required PlanActionModel Form { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _challenge = Plan.Areas.SelectMany(a => a.Goals).Single(g => g.Id == Form.Goal).ChallengeId.Value;
        if (Form.Row is not null) return;

        _actions = await choices.ActionsAsync(Plan.Municipality, CancellationToken.None);
        _people = await choices.CandidatesAsync(Plan.Scope, CancellationToken.None);
        if (!Plan.MayMakeActions && _actions is [var first, ..]) Form.Action = first.Id.Value.ToString();
    }

    private async Task SaveAsync()
    {
        var outcome = await SendAsync();
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnSaved.InvokeAsync(ActionPlanTexts.ActionSaved);
    }

    private async Task<Outcome> SendAsync()
    {
        if (Form.Row is { } row) return await place.HandleAsync(Plan.Id, Plan.Version, row.Id, Form.Terms, CancellationToken.None);
        if (!Form.IsNew)
            return (await takeIn.HandleAsync(Form.Key, Plan.Id, Plan.Version, Form.Goal, new ActionItemId(Asked.Id(Form.Action) ?? default), Form.Terms, CancellationToken.None)).WithoutValue;

        var said = new NewActionItem(Form.Title, "", new PersonId(Asked.Id(Form.Responsible) ?? default), Form.DueDate ?? default, IsSlt: true);
        return (await make.HandleAsync(Form.Key, Plan.Id, Plan.Version, Form.Goal, said, Form.Terms, CancellationToken.None)).WithoutValue;
    }
}
