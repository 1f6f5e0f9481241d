using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualWheels;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>What a body is warned of about its meetings.</summary>
public sealed partial class WheelWarningNotes
{
    [Parameter, EditorRequired] public required WheelWarnings Warnings { get; set; }

    [Parameter, EditorRequired] public required int Year { get; set; }
}
