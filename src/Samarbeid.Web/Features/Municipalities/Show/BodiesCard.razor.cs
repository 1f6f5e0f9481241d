using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>Who meets about the municipality: the next meeting of each body, and the last.</summary>
public sealed partial class BodiesCard
{
    /// <summary>Null where the reader's role shows no meetings.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<BodyLine>? Bodies { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private static string LastOf(BodyLine body) => body.Last is { } last ? MunicipalityPageTexts.LastMeeting(NorwegianFormat.Date(last)) : MunicipalityPageTexts.NeverMet;
}
