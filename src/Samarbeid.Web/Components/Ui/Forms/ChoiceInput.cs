using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.Forms;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>A list to choose from (nedtrekksliste). What cannot be read as a choice, such as the empty line where one must be made, is told in the person's language.</summary>
public sealed class ChoiceInput<TValue> : InputSelect<TValue>
{
    protected override bool TryParseValueFromString(
        string? value, [MaybeNullWhen(false)] out TValue result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        if (base.TryParseValueFromString(value, out result, out validationErrorMessage)) return true;

        validationErrorMessage = ValidationTexts.NotAChoice;
        return false;
    }
}

/// <summary>A few choices to see at once (valgknapper), with their fault told as in a <see cref="ChoiceInput{TValue}"/>.</summary>
public sealed class RadioChoices<TValue> : InputRadioGroup<TValue>
{
    protected override bool TryParseValueFromString(
        string? value, [MaybeNullWhen(false)] out TValue result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        if (base.TryParseValueFromString(value, out result, out validationErrorMessage)) return true;

        validationErrorMessage = ValidationTexts.NotAChoice;
        return false;
    }
}
