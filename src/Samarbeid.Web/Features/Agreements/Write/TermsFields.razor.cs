using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>The fields of what an agreement says of itself.</summary>
public sealed partial class TermsFields
{
    [Parameter, EditorRequired] public required AgreementModel Form { get; set; }
}
