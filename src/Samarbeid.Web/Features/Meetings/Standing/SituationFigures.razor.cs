using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.CrimePicture;

namespace Samarbeid.Web.Features.Meetings.Standing;

/// <summary>The latest public figures of the municipalities a body serves, under «Situasjonsbilde». They are SSB's, which has made them safe; the whole picture is behind the name.</summary>
public sealed partial class SituationFigures(CrimePictureQueries queries)
{
    private readonly string _id = UniqueId.Next("situasjon");
    private readonly List<Infrastructure.Figures.CrimePicture> _pictures = [];

    [Parameter, EditorRequired] public required IReadOnlyList<MunicipalityRow> Municipalities { get; set; }

    protected override async Task OnInitializedAsync()
    {
        foreach (var municipality in Municipalities)
            if (await queries.FindAsync(municipality.Number, CancellationToken.None) is { } picture) _pictures.Add(picture);
    }

    private static string RateOf(Infrastructure.Figures.CrimePicture picture) => (picture.Total.PerThousand, picture.Total.Country?.PerThousand) switch
    {
        ({ } own, { } country) => StandingTexts.BesideCountry(NorwegianFormat.Rate(own), NorwegianFormat.Rate(country)),
        ({ } own, null) => NorwegianFormat.Rate(own),
        _ => MissingFigures.Absent,
    };
}
