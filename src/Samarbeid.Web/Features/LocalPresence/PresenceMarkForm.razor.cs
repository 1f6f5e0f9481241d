using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>To which day and hours a day is moved, or why it falls away.</summary>
public sealed partial class PresenceMarkForm
{
    private MarkModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required PresenceRow Row { get; set; }

    [Parameter, EditorRequired] public required PresenceAsk Form { get; set; }

    [Parameter, EditorRequired] public required Func<PresenceMark, Task<Refusal?>> Save { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override void OnInitialized() => _form = new() { Form = Form, Date = Row.Date, From = Row.StartsAt, Until = Row.EndsAt };

    private async Task SaveAsync() => _refusal = await Save(Form is PresenceAsk.Move
        ? new PresenceMark.Moved(_form.Date!.Value, _form.From!.Value, _form.Until!.Value)
        : new PresenceMark.Dropped(_form.Reason));

    private sealed class MarkModel : IValidatableObject
    {
        public PresenceAsk Form { get; init; }

        [Required] public DateOnly? Date { get; set; }

        [Required] public TimeOnly? From { get; set; }

        [Required] public TimeOnly? Until { get; set; }

        [StringLength(PresenceDay.ReasonMaxLength)] public string Reason { get; set; } = "";

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Form is PresenceAsk.Drop && Reason.IsBlank()) yield return new(ValidationTexts.Required, [nameof(Reason)]);
        }
    }
}
