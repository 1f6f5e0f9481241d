using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>One challenge; without recommendations and actions that is marked.</summary>
public sealed partial class ChallengeCard
{
    [Parameter, EditorRequired] public required ChallengeRow Row { get; set; }

    [Parameter] public EventCallback OnChange { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReopen { get; set; }

    private string HeadingId => $"utfordring-{Row.Id.Value}";

    private bool IsAlone => Row is { ClosedOn: null, Recommendations: 0, Actions: 0 };

    private string Counts => Row is { Recommendations: 0, Actions: 0 }
        ? ChallengeTexts.NothingYet
        : ChallengeTexts.Counts(NorwegianFormat.Number(Row.Recommendations), NorwegianFormat.Number(Row.Actions));
}
