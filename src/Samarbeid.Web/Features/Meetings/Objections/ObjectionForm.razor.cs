using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>What somebody has to say against minutes. The words stay in the field when the step is refused.</summary>
public sealed partial class ObjectionForm
{
    private readonly ObjectionModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter, EditorRequired] public required string Hint { get; set; }

    [Parameter, EditorRequired] public required string ButtonText { get; set; }

    /// <summary>Saves the words, and what they are about: null for the whole.</summary>
    [Parameter, EditorRequired] public required Func<string, AgendaItemId?, Task<Outcome>> Save { get; set; }

    /// <summary>The meeting whose items the words may be about; null where there is nothing to choose.</summary>
    [Parameter] public MeetingView? View { get; set; }

    [Parameter, EditorRequired] public required string DoneText { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    protected override void OnParametersSet()
    {
        _form.Choices = View is null ? ItemChoices.None : ItemChoices.Of(View);
        if (!_form.Choices.MustChoose && _form.About.Length == 0) _form.About = ItemChoices.Whole;
    }

    private async Task SaveAsync()
    {
        var outcome = await Save(_form.Text, _form.Choices.ItemOf(_form.About));
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnDone.InvokeAsync(DoneText);
    }

    private sealed class ObjectionModel : IValidatableObject
    {
        [Required, StringLength(MinutesObjection.TextMaxLength)] public string Text { get; set; } = "";

        /// <summary>One of the choices; empty while none is made.</summary>
        public string About { get; set; } = "";

        public ItemChoices Choices { get; set; } = ItemChoices.None;

        public IEnumerable<ValidationResult> Validate(ValidationContext context)
        {
            if (!Choices.Offers(About)) yield return new(About.Length == 0 ? ValidationTexts.Required : ValidationTexts.NotAChoice, [nameof(About)]);
        }
    }
}
