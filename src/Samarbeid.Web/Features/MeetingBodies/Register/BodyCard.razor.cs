using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Municipalities;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>What the register says of a body, and the form that changes it.</summary>
public sealed partial class BodyCard(ChangeMeetingBody change, BodyRegisterQueries queries, PlaceQueries places)
{
    private BodyModel? _form;
    private PlaceChoices _places = PlaceChoices.None;
    private int _version;
    private Refusal? _refusal;
    private IReadOnlyList<StoredValue> _stored = [];

    [Parameter, EditorRequired] public required BodyDetails Body { get; set; }

    [Parameter] public EventCallback OnChanged { get; set; }

    private async Task OpenAsync()
    {
        _places = await places.FindAsync(CancellationToken.None);
        (_form, _version) = (BodyModel.Of(Body), Body.Version);
        (_refusal, _stored) = (null, []);
    }

    private async Task SaveAsync()
    {
        var changed = await change.HandleAsync(Body.Id, _version, _form!, CancellationToken.None);
        (_refusal, _stored) = (changed.Refusal, []);
        if (changed.IsDone)
        {
            _form = null;
            await OnChanged.InvokeAsync();
        }
        else if (changed.Refusal == PersistenceRules.Stale && await queries.FindAsync(Body.Id, CancellationToken.None) is { } stored)
        {
            // Having seen both, the person decides: the next save is on top of what is shown.
            (_version, _stored) = (stored.Version, _form!.DifferencesFrom(stored));
        }
    }
}
