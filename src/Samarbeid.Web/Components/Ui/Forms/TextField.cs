using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>Where words are typed (tekstfelt), on one line or several. What stands in the field is the browser's: the server writes a text
/// there only when it comes from elsewhere than this field, so that nothing rendered while somebody types takes letters that are on their way.</summary>
public sealed class TextField : InputBase<string?>
{
    /// <summary>What the server has written there.</summary>
    private string? _written;

    /// <summary>What stands there, as far as the server has been told.</summary>
    private string? _known;

    private string? _next;

    /// <summary>So many lines high at first; none for a field of one line.</summary>
    [Parameter] public int? Rows { get; set; }

    /// <summary>Each letter as it is typed, after the value has it. Without this the text is told when the field is left or the form is sent.</summary>
    [Parameter] public EventCallback OnTyped { get; set; }

    public ElementReference Element { get; private set; }

    protected override void OnParametersSet()
    {
        var text = CurrentValueAsString ?? "";
        if (text == _known) return;

        // The renderer would see no change in what was written before, so what is typed is written first.
        (_written, _next) = text == _written ? (_known, text) : (text, null);
        _known = text;
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (_next is null) return;

        (_written, _next) = (_next, null);
        StateHasChanged();
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, Rows is null ? "input" : "textarea");
        if (Rows is { } rows) builder.AddAttribute(1, "rows", rows.ToString(CultureInfo.InvariantCulture));
        builder.AddMultipleAttributes(2, AdditionalAttributes);
        if (NameAttributeValue is { Length: > 0 } name) builder.AddAttribute(3, "name", name);
        if (CssClass is { Length: > 0 } css) builder.AddAttribute(4, "class", css);
        builder.AddAttribute(5, "value", _written);
        builder.AddAttribute(6, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, Take));
        if (OnTyped.HasDelegate) builder.AddAttribute(7, "oninput", EventCallback.Factory.Create<ChangeEventArgs>(this, TypeAsync));
        builder.AddElementReferenceCapture(8, element => Element = element);
        builder.CloseElement();
    }

    protected override bool TryParseValueFromString(string? value, out string? result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        (result, validationErrorMessage) = (value, null);
        return true;
    }

    private void Take(ChangeEventArgs typed)
    {
        _known = typed.Value as string ?? "";
        CurrentValueAsString = _known;
    }

    private Task TypeAsync(ChangeEventArgs typed)
    {
        Take(typed);
        return OnTyped.InvokeAsync();
    }
}
