using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Hosting;
using Picture = Samarbeid.Infrastructure.Figures.CrimePicture;

namespace Samarbeid.Web.Features.CrimePicture;

/// <summary>What is different here: a sentence and a small chart for each group, the figures, and the comparison.</summary>
public sealed partial class CrimePicturePage(CrimePictureQueries queries)
{
    private Picture? _picture;
    private bool _mayAddChallenge;
    private bool _isLoaded;

    [Parameter] public string Number { get; set; } = "";

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (MunicipalityNumber.TryParse(Number, out var number))
        {
            _picture = await queries.FindAsync(number, Http.RequestAborted);
            _mayAddChallenge = await queries.MayAddChallengeAsync(number, Http.RequestAborted);
        }

        if (_picture is null) Http.SayNotFound();
        _isLoaded = true;
    }

    private static string SubtitleOf(Picture picture) => picture.Population is { } people && picture.RatePeriod is { } period
        ? CrimePictureTexts.SubtitleOf(
            CrimeSentences.DistrictOf(picture.Place), NorwegianFormat.Number(people),
            period.LastYear.ToString(CultureInfo.InvariantCulture))
        : CrimeSentences.DistrictOf(picture.Place);

    /// <summary>The groups share one scale, so that their charts can be compared; the total, which is their sum, has its own.</summary>
    private static decimal ScaleTo(Picture picture, CrimePictureGroup group) => picture.Groups
        .Where(g => g.IsTotal == group.IsTotal).SelectMany(g => g.Cells).Max(c => (decimal?)c.AnnualMean) ?? 0;
}
