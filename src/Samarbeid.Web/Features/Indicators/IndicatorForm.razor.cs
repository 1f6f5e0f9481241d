using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Web.Components.Ui.Forms;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>What an indicator measures, in what, where it is known from, and what is hoped for.</summary>
public sealed partial class IndicatorForm(AddIndicator add, ChangeIndicator change)
{
    private Refusal? _refusal;
    private TextField? _first;

    [Parameter, EditorRequired] public required ChallengeId Challenge { get; set; }

    [Parameter, EditorRequired] public required IndicatorModel Form { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && _first is { } first) await first.Element.FocusAsync();
    }

    private async Task SaveAsync()
    {
        var terms = Form.ToTerms();
        var outcome = !terms.IsDone ? terms.WithoutValue : await SendAsync(terms.Value);
        _refusal = outcome.Refusal;
        if (!outcome.IsDone) return;

        var name = Form.Name.Trim();
        await OnSaved.InvokeAsync(Form.Row is null ? IndicatorTexts.Added(name) : IndicatorTexts.Changed(name));
    }

    private async Task<Outcome> SendAsync(IndicatorTerms terms) => Form.Row is { } row
        ? await change.HandleAsync(row.Id, row.Version, terms, CancellationToken.None)
        : (await add.HandleAsync(Form.Key, Challenge, terms, CancellationToken.None)).WithoutValue;
}
