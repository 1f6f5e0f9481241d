using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>A date (or, with Type, a time) whose parsing fault is told in the person's language. A browser tells of a date as soon as one can be
/// read, the year 2 of 2026 for instance, so the server does not write into the field while it is typed in.</summary>
public sealed class DateInput<TValue> : InputDate<TValue>
{
    private readonly WrittenValue _field = new();

    protected override void OnParametersSet()
    {
        // Before: the framework makes up its mind there what it will say.
        ParsingErrorMessage = Type is InputDateType.Time ? ValidationTexts.NotATime : ValidationTexts.NotADate;
        base.OnParametersSet();
        _field.Show(CurrentValueAsString ?? "");
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (_field.Rendered()) StateHasChanged();
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "input");
        builder.AddMultipleAttributes(1, AdditionalAttributes);
        builder.AddAttribute(2, "type", Type is InputDateType.Time ? "time" : "date");
        if (NameAttributeValue is { Length: > 0 } name) builder.AddAttribute(3, "name", name);
        if (CssClass is { Length: > 0 } css) builder.AddAttribute(4, "class", css);
        builder.AddAttribute(5, "value", _field.Attribute);
        builder.AddAttribute(6, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, Take));
        builder.AddElementReferenceCapture(7, element => Element = element);
        builder.CloseElement();
    }

    private void Take(ChangeEventArgs typed)
    {
        CurrentValueAsString = typed.Value as string ?? "";
        // The browser may say 10:00 of what the server calls 10:00:00.
        _field.Tell(CurrentValueAsString ?? "");
    }
}
