using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.CrimePicture;

/// <summary>Every group in every period; a sign for a missing figure explains itself.</summary>
public sealed partial class CountsTableView
{
    [Parameter, EditorRequired] public required Infrastructure.Figures.CrimePicture Picture { get; set; }
}
