using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Web.Components.Ui.Forms;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>What a step says, who does it and by when: a new one, or one that is written anew.</summary>
public sealed partial class StepForm
{
    private readonly StepModel _form = new();
    private TextField _text = null!;
    private Refusal? _refusal;

    /// <summary>Null for a new one.</summary>
    [Parameter, EditorRequired] public required StepLine? Start { get; set; }

    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }

    [Parameter, EditorRequired] public required Func<StepWords, Task<Outcome>> OnSave { get; set; }

    [Parameter] public EventCallback OnClosed { get; set; }

    // Who stands there already, but is not offered any more, may stay.
    private IEnumerable<PersonChoice> People => new[] { new PersonChoice(Action.ResponsibleId, Action.Responsible, "") }
        .Concat(Action.Contributors).Concat(Action.Candidates)
        .Concat(Start is { AssigneeId: { } id, Assignee: { } name } ? [new PersonChoice(id, name, "")] : []).DistinctBy(p => p.Id);

    protected override void OnInitialized()
    {
        if (Start is { } step) (_form.Text, _form.Assignee, _form.DueOn) = (step.Text, step.AssigneeId?.ToString() ?? "", step.DueOn);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await _text.Element.FocusAsync();
    }

    private async Task SaveAsync() => _refusal = (await OnSave(new(
        _form.Text, Guid.TryParse(_form.Assignee, out var person) ? new PersonId(person) : null, _form.DueOn))).Refusal;

    private sealed class StepModel
    {
        [Required, StringLength(ActionStep.TextMaxLength)] public string Text { get; set; } = "";

        /// <summary>The id of the chosen person, as the select holds it.</summary>
        public string Assignee { get; set; } = "";

        public DateOnly? DueOn { get; set; }
    }
}
