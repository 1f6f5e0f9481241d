using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>Registers a person, and goes on to give the first grant.</summary>
public sealed partial class NewPersonPage(RegisterPerson register, NavigationManager navigation)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly PersonModel _form = new();
    private Refusal? _refusal;

    private async Task SaveAsync()
    {
        var registered = await register.HandleAsync(_key, _form, CancellationToken.None);
        _refusal = registered.Refusal;
        if (registered.IsDone) navigation.NavigateTo(PeopleAddresses.JustRegistered(registered.Value));
    }
}
