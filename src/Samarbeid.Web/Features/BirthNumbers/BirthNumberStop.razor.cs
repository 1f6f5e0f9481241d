using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;

namespace Samarbeid.Web.Features.BirthNumbers;

/// <summary>The way on where a step was stopped by what looks like a person's number: remove it, or say why it may stand there.</summary>
public sealed partial class BirthNumberStop(ConfirmBirthNumbers confirm)
{
    private ReasonModel _form = new();
    private Refusal? _refusal;
    private Refusal? _answered;

    /// <summary>Why the step was refused; nothing is shown for other reasons.</summary>
    [Parameter, EditorRequired] public required Refusal? Refusal { get; set; }

    [Parameter, EditorRequired] public required DocumentKind Kind { get; set; }

    [Parameter, EditorRequired] public required Guid Subject { get; set; }

    private bool IsStopped => Refusal?.Code == BirthNumberRules.Found.Code && !IsConfirmed;

    private bool IsConfirmed => _answered is not null && ReferenceEquals(_answered, Refusal);

    private async Task ConfirmAsync()
    {
        var confirmed = await confirm.HandleAsync(Kind, Subject, (string)Refusal!.Arguments[0], _form.Reason, CancellationToken.None);
        _refusal = confirmed.Refusal;
        if (confirmed.IsDone) (_answered, _form) = (Refusal, new());
    }

    private sealed class ReasonModel
    {
        [Required(ErrorMessageResourceType = typeof(Components.Ui.ValidationTexts), ErrorMessageResourceName = nameof(Components.Ui.ValidationTexts.Required))]
        [StringLength(BirthNumberConfirmation.ReasonMaxLength)]
        public string Reason { get; set; } = "";
    }
}
