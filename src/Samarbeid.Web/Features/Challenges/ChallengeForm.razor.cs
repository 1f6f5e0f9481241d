using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>What the challenge is, what is known of it, and what it is thought to come of.</summary>
public sealed partial class ChallengeForm(IdentifyChallenge identify, ChangeChallenge change)
{
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required ChallengeModel Form { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<MunicipalityChoice> Municipalities { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    private async Task SaveAsync()
    {
        var outcome = Form.Row is { } row
            ? await change.HandleAsync(row.Id, row.Version, Form.Title, Form.Description, Form.Cause, CancellationToken.None)
            : (await identify.HandleAsync(
                Form.Key, MunicipalityNumber.Parse(Form.Municipality), Form.Title, Form.Description, Form.Cause, CancellationToken.None)).WithoutValue;
        _refusal = outcome.Refusal;
        if (!outcome.IsDone) return;

        var title = Form.Title.Trim();
        await OnSaved.InvokeAsync(Form.Row is null ? ChallengeTexts.Added(title) : ChallengeTexts.Changed(title));
    }
}
