using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>The day and the case of the presentation to the kommunestyre.</summary>
public sealed partial class PresentationForm
{
    private readonly PresentationModel _form = new();

    [Parameter] public EventCallback<PresentationModel> OnSave { get; set; }
}
