using Microsoft.AspNetCore.Components.Forms;

namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>A date (or, with Type, a time) whose parsing fault is told in the person's language.</summary>
public sealed class DateInput<TValue> : InputDate<TValue>
{
    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        ParsingErrorMessage = Type is InputDateType.Time ? ValidationTexts.NotATime : ValidationTexts.NotADate;
    }
}
