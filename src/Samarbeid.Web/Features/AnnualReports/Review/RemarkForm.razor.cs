using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>A step back that has to be explained.</summary>
public sealed partial class RemarkForm
{
    private readonly RemarkModel _form = new();

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter, EditorRequired] public required string Button { get; set; }

    [Parameter, EditorRequired] public required string Name { get; set; }

    [Parameter] public EventCallback<string> OnSave { get; set; }
}
