using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>Which item something said against the minutes is about, for whoever writes them to set right.</summary>
public sealed partial class ObjectionPlace
{
    private readonly PlaceModel _form = new();
    private readonly string _name = UniqueId.Next("knytt");

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ObjectionRow Row { get; set; }

    [Parameter, EditorRequired] public required Func<AgendaItemId?, Task> Save { get; set; }

    protected override void OnInitialized() => _form.About = ItemChoices.ValueOf(Row.Item);

    protected override void OnParametersSet() => _form.Choices = ItemChoices.Of(View);

    private sealed class PlaceModel : IValidatableObject
    {
        public string About { get; set; } = "";

        public ItemChoices Choices { get; set; } = ItemChoices.None;

        public IEnumerable<ValidationResult> Validate(ValidationContext context)
        {
            if (!Choices.Offers(About)) yield return new(ValidationTexts.NotAChoice, [nameof(About)]);
        }
    }
}
