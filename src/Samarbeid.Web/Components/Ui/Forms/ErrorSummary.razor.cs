using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>Put first in an EditForm: it checks the model (instead of DataAnnotationsValidator), and after a refused
/// submit it takes the focus and leads to each field.</summary>
public sealed partial class ErrorSummary(NavigationManager navigation) : IDisposable
{
    private readonly string _id = UniqueId.Next("feil");
    private ElementReference _element;
    private EditContext? _followed;
    private ValidationMessageStore _messages = null!;
    private IReadOnlyList<Line> _lines = [];
    private bool _toFocus;

    [CascadingParameter] private EditContext Form { get; set; } = null!;

    private string Here => navigation.Uri.Split('#')[0];

    protected override void OnParametersSet()
    {
        if (_followed == Form) return;

        Dispose();
        _followed = Form;
        _messages = new(Form);
        Form.SetFieldCssClassProvider(new FieldClasses());
        Form.OnValidationRequested += ValidateAll;
        Form.OnFieldChanged += ClearField;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _element.FocusAsync();
    }

    public void Dispose()
    {
        if (_followed is null) return;

        _followed.OnValidationRequested -= ValidateAll;
        _followed.OnFieldChanged -= ClearField;
    }

    private void ValidateAll(object? sender, ValidationRequestedEventArgs request)
    {
        _messages.Clear();
        foreach (var (property, message) in ModelValidation.Validate(Form.Model))
            _messages.Add(Form.Field(property), message);
        Form.NotifyValidationStateChanged();

        _lines = [.. ReadLines()];
        _toFocus = _lines.Count > 0;
        StateHasChanged();
    }

    // A corrected field is taken off at once; a new fault waits for the next submit, so that nobody is scolded while writing.
    private void ClearField(object? sender, FieldChangedEventArgs change)
    {
        _messages.Clear(change.FieldIdentifier);
        Form.NotifyValidationStateChanged();

        if (_lines.Count == 0) return;
        _lines = [.. ReadLines()];
        StateHasChanged();
    }

    private IEnumerable<Line> ReadLines()
    {
        var fields = FormFields.Of(Form);
        foreach (var (id, label, message) in fields.Errors(Form))
            yield return new(id, UiTexts.ErrorLine(label, message));
        foreach (var message in fields.ErrorsElsewhere(Form))
            yield return new(null, message);
    }

    private sealed record Line(string? Id, string Text);
}
