using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Grants of one person, each with its way to end it.</summary>
public sealed partial class GrantTable
{
    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<GrantRow> Grants { get; set; }

    /// <summary>Without it there is nothing to end.</summary>
    [Parameter] public EventCallback<GrantRow> OnEnd { get; set; }

    /// <summary>One that waited was confirmed, or that was refused.</summary>
    [Parameter] public EventCallback<Outcome> OnConfirmed { get; set; }

    private static string PlaceOf(GrantRow grant) => grant.Role is Role.Administrator ? GrantTexts.WholeSystem : grant.PlaceNames;

    private static string TimeOf(GrantRow grant) => grant switch
    {
        { To: { } to } when to < grant.From => GrantTexts.NeverInForce,
        { To: { } to } => GrantTexts.FromTo(NorwegianFormat.Date(grant.From), NorwegianFormat.Date(to)),
        _ => GrantTexts.From(NorwegianFormat.Date(grant.From)),
    };

    private static string ConfirmLabel(GrantRow grant) => GrantTexts.ConfirmThis(Words.Of(grant.Role), PlaceOf(grant));

    private static string EndLabel(GrantRow grant) => GrantTexts.EndThis(Words.Of(grant.Role), PlaceOf(grant));
}
