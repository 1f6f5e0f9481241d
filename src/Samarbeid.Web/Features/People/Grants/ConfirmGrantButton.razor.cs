using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Confirms a grant that its holder gave to themselves. Shown to the holder too, who is told why that does not do.</summary>
public sealed partial class ConfirmGrantButton(ConfirmGrant confirm)
{
    [Parameter, EditorRequired] public required GrantRow Grant { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter] public EventCallback<Outcome> OnDone { get; set; }

    private async Task ConfirmAsync() => await OnDone.InvokeAsync(await confirm.HandleAsync(Grant.Id, Grant.Version, CancellationToken.None));
}
