using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Features.ActionPlans.Read;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>What a priority area is called, and why it is one.</summary>
public sealed partial class AreaForm(AddArea add, ChangeArea change)
{
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required ActionPlanDetails Plan { get; set; }

    [Parameter, EditorRequired] public required AreaModel Form { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    private async Task SaveAsync()
    {
        var outcome = Form.Row is { } row
            ? await change.HandleAsync(Plan.Id, Plan.Version, row.Id, new(Form.Title, Form.Description), CancellationToken.None)
            : (await add.HandleAsync(Form.Key, Plan.Id, Plan.Version, new(Form.Title, Form.Description), CancellationToken.None)).WithoutValue;
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnSaved.InvokeAsync(ActionPlanTexts.Saved(Form.Title.Trim()));
    }
}
