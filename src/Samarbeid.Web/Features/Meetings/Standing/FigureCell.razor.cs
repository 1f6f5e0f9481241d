using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Figures;

namespace Samarbeid.Web.Features.Meetings.Standing;

/// <summary>One figure with the years it is of, or the sign for why there is none.</summary>
public sealed partial class FigureCell
{
    [Parameter, EditorRequired] public required Infrastructure.Figures.CrimePicture Picture { get; set; }

    [Parameter, EditorRequired] public required CrimePictureCell? Cell { get; set; }
}
