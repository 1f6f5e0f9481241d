using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>A label, a hint and the faults around one input, tied together for a screen reader.</summary>
public sealed partial class FormField : IDisposable
{
    private string _id = "";
    private FieldIdentifier _field;
    private FieldContext _context = null!;
    private EditContext? _followed;

    [CascadingParameter] private EditContext? Form { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter, EditorRequired] public required Expression<Func<object?>> For { get; set; }

    [Parameter, EditorRequired] public required RenderFragment<FieldContext> ChildContent { get; set; }

    [Parameter] public string? Hint { get; set; }

    [Parameter] public bool IsRequired { get; set; }

    [Parameter] public string? Class { get; set; }

    /// <summary>form-control, form-select for a select, form-check-input for a box.</summary>
    [Parameter] public string InputClass { get; set; } = "form-control";

    private string HintId => _id + "-hjelp";

    private string ErrorId => _id + "-feil";

    private IEnumerable<string> Messages => Form?.GetValidationMessages(_field) ?? [];

    protected override void OnParametersSet()
    {
        var model = FieldIdentifier.Create(For);
        if (_id.Length == 0 || !model.Equals(_field))
            (_id, _field) = (UniqueId.Next("felt-" + model.FieldName.ToLowerInvariant()), model);

        var describedBy = Hint is null ? ErrorId : $"{HintId} {ErrorId}";
        var attributes = new Dictionary<string, object> { ["id"] = _id, ["class"] = InputClass, ["aria-describedby"] = describedBy };
        if (IsRequired) attributes["aria-required"] = "true";
        _context = new(_id, describedBy, attributes);

        Follow();
    }

    public void Dispose()
    {
        if (_followed is not null) _followed.OnValidationStateChanged -= Refresh;
    }

    private void Follow()
    {
        if (Form is null) return;

        FormFields.Of(Form).Add(_field, _id, Label);
        if (_followed == Form) return;

        Dispose();
        _followed = Form;
        Form.OnValidationStateChanged += Refresh;
    }

    private void Refresh(object? sender, ValidationStateChangedEventArgs change) => StateHasChanged();
}
