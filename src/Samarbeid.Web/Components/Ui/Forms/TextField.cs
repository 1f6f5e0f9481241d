using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using Samarbeid.Domain.BirthNumbers;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>Where words are typed (tekstfelt), on one line or several. What stands in the field is the browser's: the server writes a text
/// there only when it comes from elsewhere than this field, so that nothing rendered while somebody types takes letters that are on their way.</summary>
public sealed class TextField : InputBase<string?>
{
    private readonly WrittenValue _field = new();

    /// <summary>So many lines high at first; none for a field of one line.</summary>
    [Parameter] public int? Rows { get; set; }

    /// <summary>What is saved of it, in a field that saves itself: the browser keeps what is written beyond that. Null in a form, which is sent as a whole.</summary>
    [Parameter] public string? Saved { get; set; }

    /// <summary>Each letter as it is typed, after the value has it. Without this the text is told when the field is left or the form is sent.</summary>
    [Parameter] public EventCallback OnTyped { get; set; }

    public ElementReference Element { get; private set; }

    protected override void OnParametersSet() => _field.Show(CurrentValueAsString ?? "");

    protected override void OnAfterRender(bool firstRender)
    {
        if (_field.Rendered()) StateHasChanged();
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, Rows is null ? "input" : "textarea");
        if (Rows is { } rows) builder.AddAttribute(1, "rows", rows.ToString(CultureInfo.InvariantCulture));
        builder.AddMultipleAttributes(2, AdditionalAttributes);
        if (NameAttributeValue is { Length: > 0 } name) builder.AddAttribute(3, "name", name);
        if (CssClass is { Length: > 0 } css) builder.AddAttribute(4, "class", css);
        builder.AddAttribute(5, "value", _field.Attribute);
        builder.AddAttribute(6, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, Take));
        if (OnTyped.HasDelegate) builder.AddAttribute(7, "oninput", EventCallback.Factory.Create<ChangeEventArgs>(this, TypeAsync));
        // What is searched for is not worth keeping.
        if (AdditionalAttributes?.GetValueOrDefault("type") is not "search")
            builder.AddAttribute(8, "data-draft", $"{FieldIdentifier.Model.GetType().Name}.{FieldIdentifier.FieldName}");
        if (Saved is not null) builder.AddAttribute(9, "data-saved", Saved);
        builder.AddElementReferenceCapture(10, element => Element = element);
        builder.CloseElement();
        WarnOfBirthNumber(builder);
    }

    // Every field there is, so that nobody has to think of it; what stops a step is asked when it is saved.
    private void WarnOfBirthNumber(RenderTreeBuilder builder)
    {
        if (BirthNumber.In(CurrentValueAsString) is not [var number, ..]) return;

        builder.OpenElement(11, "p");
        builder.AddAttribute(12, "class", "field-warning");
        builder.AddAttribute(13, "role", "status");
        builder.AddContent(14, UiTexts.BirthNumber(number.Masked));
        builder.CloseElement();
    }

    protected override bool TryParseValueFromString(string? value, out string? result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        (result, validationErrorMessage) = (value, null);
        return true;
    }

    private void Take(ChangeEventArgs typed)
    {
        var text = typed.Value as string ?? "";
        _field.Tell(text);
        CurrentValueAsString = text;
    }

    private Task TypeAsync(ChangeEventArgs typed)
    {
        Take(typed);
        return OnTyped.InvokeAsync();
    }
}
