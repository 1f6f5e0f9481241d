using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;

namespace Samarbeid.Web.Features.Evaluations.Answer;

/// <summary>Where a member says how the body works: behind the link of the letter, and for nobody else.</summary>
public sealed partial class AnswerEvaluationPage(EvaluationQueries queries, AnswerEvaluation answer, NavigationManager navigation)
{
    private readonly AnswerModel _form = new();
    private EvaluationView? _view;
    private Refusal? _refusal;

    [Parameter] public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _view = await queries.FindAsync(new(Id), Cancel);
        if (_view is null) navigation.NotFound();
    }

    private async Task SaveAsync()
    {
        _refusal = _form.IsWhole(_view!) ? (await answer.HandleAsync(new(Id), _form.ToScores(_view!), CancellationToken.None)).Refusal : EvaluationRules.NeedsAnswers;
        _view = await queries.FindAsync(new(Id), CancellationToken.None) ?? _view;
    }
}
