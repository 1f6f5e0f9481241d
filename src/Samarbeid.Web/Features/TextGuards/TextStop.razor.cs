using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.TextGuards;

/// <summary>The way on where a step was stopped by what may be about a single person: remove it, or say why it may stand there. All of it in one panel, with where it stands.</summary>
public sealed partial class TextStop(FindingQueries queries, ConfirmTexts confirm)
{
    private readonly string _id = UniqueId.Next("funn");
    private ReasonModel _form = new();
    private IReadOnlyList<FindingRow>? _rows;
    private Refusal? _refusal;
    private Refusal? _looked;
    private Refusal? _answered;

    /// <summary>Why the step was refused; nothing is shown for other reasons.</summary>
    [Parameter, EditorRequired] public required Refusal? Refusal { get; set; }

    [Parameter, EditorRequired] public required GuardedKind Kind { get; set; }

    [Parameter, EditorRequired] public required Guid Subject { get; set; }

    /// <summary>What stands in the form that was stopped, where it is saved nowhere yet.</summary>
    [Parameter] public IReadOnlyCollection<string> Unsaved { get; set; } = [];

    private bool IsStopped => TextGuardRules.Stops(Refusal) && !IsConfirmed;

    private bool IsConfirmed => _answered is not null && ReferenceEquals(_answered, Refusal);

    protected override async Task OnParametersSetAsync()
    {
        if (!IsStopped || ReferenceEquals(_looked, Refusal)) return;

        _looked = Refusal;
        _rows = await queries.ListAsync(Kind, Subject, Unsaved, CancellationToken.None);
    }

    private async Task ConfirmAsync()
    {
        var confirmed = await confirm.HandleAsync(Kind, Subject, Unsaved, [.. _rows!.Select(r => r.Finding)], _form.Reason, CancellationToken.None);
        _refusal = confirmed.Refusal;
        if (confirmed.IsDone) (_answered, _form, _rows) = (Refusal, new(), null);
    }

    private sealed class ReasonModel
    {
        [Required(ErrorMessageResourceType = typeof(ValidationTexts), ErrorMessageResourceName = nameof(ValidationTexts.Required))]
        [StringLength(TextConfirmation.ReasonMaxLength)]
        public string Reason { get; set; } = "";
    }
}
