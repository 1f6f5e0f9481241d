using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.Evaluations.Run;

/// <summary>How a body works, as its members say: is it getting better?</summary>
public sealed partial class BodyEvaluationsPage(BodyEvaluationQueries queries, CloseEvaluation close, ProposeEvaluation propose)
{
    private BodyEvaluations? _view;
    private Refusal? _refusal;
    private string? _done;
    private bool _isLoaded;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        if (_view is null) Http.SayNotFound();
    }

    private async Task LoadAsync()
    {
        _view = await queries.FindAsync(new(Id), Cancel);
        _isLoaded = true;
    }

    private Task OpenedAsync() => ShowAsync(null, EvaluationTexts.WasOpened);

    private async Task CloseAsync(RoundRow round) => await ShowAsync((await close.HandleAsync(round.Id, CancellationToken.None)).Refusal, EvaluationTexts.WasClosed);

    // The round itself becomes a case once; the key is for a press that comes twice.
    private async Task ProposeAsync(RoundRow round) => await ShowAsync((await propose.HandleAsync(SingleUseKey.New(), round.Id, CancellationToken.None)).Refusal, EvaluationTexts.WasProposed);

    private async Task ShowAsync(Refusal? refusal, string done)
    {
        (_refusal, _done) = (refusal, refusal is null ? done : null);
        await LoadAsync();
        StateHasChanged();
    }
}
