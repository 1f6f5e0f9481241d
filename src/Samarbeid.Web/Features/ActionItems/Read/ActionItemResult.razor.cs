using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.ActionItems.Read;

/// <summary>What came of it, and whether that had the effect that was hoped for.</summary>
public sealed partial class ActionItemResult
{
    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }

    private static int DecimalsOf(decimal before, decimal after) =>
        Enumerable.Range(0, EffectValues.Decimals + 1).First(d => d == EffectValues.Decimals || (decimal.Round(before, d) == before && decimal.Round(after, d) == after));

    private static Tone ToneOf(ActionEffect effect) => effect switch
    {
        ActionEffect.Worked => Tone.Success,
        ActionEffect.PartlyWorked => Tone.Progress,
        ActionEffect.DidNotWork => Tone.Danger,
        _ => Tone.Neutral,
    };
}
