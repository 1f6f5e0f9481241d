using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Components.Ui.Messages;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>Asks, and unties the person from the identity that signs in as them; who was tied cannot be told afterwards, so there is no undo.</summary>
public sealed partial class ReleaseIdentityButton(ReleaseIdentity release)
{
    private ConfirmDialog _dialog = null!;

    [Parameter, EditorRequired] public required PersonDetails Person { get; set; }

    [Parameter] public EventCallback<Outcome> OnDone { get; set; }

    private async Task ReleaseAsync()
    {
        if (await _dialog.AskAsync()) await OnDone.InvokeAsync(await release.HandleAsync(Person.Id, Person.Version, CancellationToken.None));
    }
}
