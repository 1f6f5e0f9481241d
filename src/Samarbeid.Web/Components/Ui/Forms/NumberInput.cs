using Microsoft.AspNetCore.Components.Forms;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>A number whose parsing fault is told in the person's language.</summary>
public sealed class NumberInput<TValue> : InputNumber<TValue>
{
    protected override void OnParametersSet()
    {
        ParsingErrorMessage = ValidationTexts.NotANumber;
        base.OnParametersSet();
    }
}
