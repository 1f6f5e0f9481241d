using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Municipalities;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>Makes a body, and goes on to its members.</summary>
public sealed partial class NewBodyPage(EstablishMeetingBody establish, PlaceQueries places, NavigationManager navigation)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly BodyModel _form = new();
    private PlaceChoices _places = PlaceChoices.None;
    private Refusal? _refusal;

    protected override async Task OnInitializedAsync() => _places = await places.FindAsync(Cancel);

    private async Task SaveAsync()
    {
        var established = await establish.HandleAsync(_key, _form, CancellationToken.None);
        _refusal = established.Refusal;
        if (established.IsDone) navigation.NavigateTo(MeetingBodyAddresses.JustEstablished(established.Value));
    }
}
