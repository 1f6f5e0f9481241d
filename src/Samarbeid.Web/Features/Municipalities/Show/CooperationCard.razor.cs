using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>What police and municipality have promised each other, and whether the police came this month.</summary>
public sealed partial class CooperationCard
{
    /// <summary>Null where the reader's role shows no agreements.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<AgreementLine>? Agreements { get; set; }

    [Parameter, EditorRequired] public required PresenceTally Presence { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string PresenceText => Presence.Promised == 0
        ? MunicipalityPageTexts.NoPresence(NorwegianFormat.Month(Today))
        : MunicipalityPageTexts.PresenceOf(NorwegianFormat.Month(Today), Figure(Presence.Held), Figure(Presence.Promised), Figure(Presence.Ahead));

    private static string Figure(int figure) => NorwegianFormat.Number(figure);
}
