using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>The road through the states of something, and where it is now.</summary>
public sealed partial class Steps
{
    [Parameter, EditorRequired] public required IReadOnlyList<string> Names { get; set; }

    /// <summary>The index of the present step, from 0; the number of names when all are done.</summary>
    [Parameter, EditorRequired] public required int Current { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    private string Class(int step) => step < Current ? "step-done" : step == Current ? "step-current" : "step-ahead";

    private string State(int step) => step < Current ? UiTexts.StepDone : step == Current ? UiTexts.StepCurrent : UiTexts.StepAhead;
}
