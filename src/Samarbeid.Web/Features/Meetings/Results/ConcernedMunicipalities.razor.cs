using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>Which of the body's municipalities something concerns; shown only where there are several.</summary>
public sealed partial class ConcernedMunicipalities
{
    [Parameter, EditorRequired] public required IReadOnlyList<MunicipalityRow> Municipalities { get; set; }

    [Parameter, EditorRequired] public required ISet<MunicipalityNumber> Chosen { get; set; }

    private void Choose(MunicipalityNumber number, ChangeEventArgs change)
    {
        if (change.Value is true) Chosen.Add(number);
        else Chosen.Remove(number);
    }
}
