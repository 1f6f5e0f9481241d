using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.AnnualReports.Write.Clearance;

/// <summary>Four counts of one crime type.</summary>
public sealed partial class ClearanceForm
{
    [Parameter, EditorRequired] public required ClearanceModel Form { get; set; }

    [Parameter] public EventCallback OnSave { get; set; }
}
