using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Web.Features.ActionPlans.Read;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>What is to be reached, which challenge it answers to, and what it is measured by.</summary>
public sealed partial class GoalForm(AddGoal add, ChangeGoal change, PlanChoiceQueries choices)
{
    private Refusal? _refusal;
    private IReadOnlyList<ChallengeChoice> _challenges = [];

    [Parameter, EditorRequired] public required ActionPlanDetails Plan { get; set; }

    [Parameter, EditorRequired] public required GoalModel Form { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    protected override async Task OnInitializedAsync() => _challenges = await choices.ChallengesAsync(Plan.Scope, CancellationToken.None);

    private async Task SaveAsync()
    {
        var outcome = await SendAsync();
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnSaved.InvokeAsync(ActionPlanTexts.Saved(Form.Title.Trim()));
    }

    private async Task<Outcome> SendAsync()
    {
        decimal? target = null;
        if (!Form.Target.IsBlank())
        {
            var read = ReadingValue.Read(Form.Target);
            if (read is not { IsDone: true, Value.Number: { } number }) return IndicatorRules.NotANumber.With(ReadingValue.Decimals);

            target = number;
        }

        var (terms, challenge) = (new GoalTerms(Form.Title, target), new ChallengeId(Asked.Id(Form.Challenge) ?? default));
        IndicatorId? indicator = Asked.Id(Form.Indicator) is { } id ? new(id) : null;
        return Form.Row is { } row
            ? await change.HandleAsync(Plan.Id, Plan.Version, row.Id, terms, challenge, indicator, CancellationToken.None)
            : (await add.HandleAsync(Form.Key, Plan.Id, Plan.Version, Form.Area, terms, challenge, indicator, CancellationToken.None)).WithoutValue;
    }
}
