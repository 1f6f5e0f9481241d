using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.People.Successions;

/// <summary>Shows what somebody who is to leave holds, and asks who takes over.</summary>
public sealed partial class SuccessionForm(HoldingQueries queries)
{
    private SuccessionModel? _form;

    /// <summary>The step that is to be taken, which is also the word of the button.</summary>
    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>Who leaves.</summary>
    [Parameter, EditorRequired] public required string Name { get; set; }

    /// <summary>Whose handover there is a file of, beside what is handed on here.</summary>
    [Parameter] public PersonId? Leaver { get; set; }

    /// <summary>What they hold; where that is nothing, the step is taken at once.</summary>
    [Parameter, EditorRequired] public required Func<HoldingQueries, Task<IReadOnlyList<Holding>>> Read { get; set; }

    [Parameter] public EventCallback<IReadOnlyList<HandOn>> OnChosen { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var held = await Read(queries);
        if (held.Count == 0) await OnChosen.InvokeAsync([]);
        else _form = new(held);
    }

    private Task SaveAsync() => OnChosen.InvokeAsync(_form!.Chosen);

    private static string LabelOf(Holding holding) => holding.Kind switch
    {
        HoldingKind.Actions => SuccessionTexts.Actions(holding.Things.Count, holding.Place),
        HoldingKind.Addressees => SuccessionTexts.Addressees(holding.Place),
        HoldingKind.Chair => SuccessionTexts.Chair(holding.Place),
        HoldingKind.Secretary => SuccessionTexts.Secretary(holding.Place),
        HoldingKind.Reports => SuccessionTexts.Reports(holding.Place),
        _ => throw new ArgumentOutOfRangeException(nameof(holding), holding.Kind, null),
    };

    private static string HintOf(Holding holding) =>
        holding.Things.Count > 0 ? string.Join(", ", holding.Things) : SuccessionTexts.NothingWaits;
}
