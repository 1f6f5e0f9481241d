using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>What is to be done in the municipality, the nearest date first, and what it is to answer to.</summary>
public sealed partial class FollowUpCard
{
    [Parameter, EditorRequired] public required MunicipalityNumber Number { get; set; }

    [Parameter, EditorRequired] public required MunicipalityWork Work { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string AllHref => ActionItemListAddress.Of(ActionItemView.All, ActionItemFilter.OpenOnes with { Municipality = Number }, 1);

    private string OpenText => Work.Open > Work.Actions!.Count
        ? MunicipalityPageTexts.FirstOf(NorwegianFormat.Number(Work.Actions.Count), NorwegianFormat.Number(Work.Open))
        : MunicipalityPageTexts.AllOpen(NorwegianFormat.Number(Work.Open));
}
