using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.AnnualReports.Write.Priorities;

/// <summary>What police and municipality will put first, in order.</summary>
public sealed partial class PrioritiesCard(AddPriority add, RemovePriority remove)
{
    private PriorityModel _form = new();

    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }

    [Parameter] public EventCallback<StepTaken> OnDone { get; set; }

    private async Task AddAsync()
    {
        var outcome = await add.HandleAsync(_form.Key, Work.Id, Work.Version, _form.Text, _form.Position, CancellationToken.None);
        if (outcome.IsDone) _form = new();
        await OnDone.InvokeAsync(new(outcome, ReportTexts.PriorityAdded));
    }

    private async Task RemoveAsync(WorkPriority priority)
    {
        var outcome = await remove.HandleAsync(Work.Id, Work.Version, priority.Position, CancellationToken.None);
        if (outcome.IsDone) _form = new() { Text = priority.Text, Position = priority.Position };
        await OnDone.InvokeAsync(new(outcome, ReportTexts.PriorityRemoved));
    }
}

/// <summary>The form of a new priority.</summary>
public sealed class PriorityModel
{
    /// <summary>Where it stood, if it was taken off a moment ago.</summary>
    public int? Position { get; init; }

    public SingleUseKey Key { get; } = SingleUseKey.New();

    [Required, StringLength(ReportPriority.TextMaxLength)] public string Text { get; set; } = "";
}
