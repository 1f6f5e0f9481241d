using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>What is planned, on which day, and who sees to it.</summary>
public sealed partial class WheelEntryForm(AddWheelEntry add, ChangeWheelEntry change)
{
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required WheelEntryModel Form { get; set; }

    [Parameter, EditorRequired] public required WheelView View { get; set; }

    [Parameter] public EventCallback<WheelDone> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    private string Heading => (Form.Entry, Form.Kind) switch
    {
        (null, WheelEntryKind.Meeting) => WheelTexts.AddMeeting,
        (null, _) => WheelTexts.AddAssignment,
        _ => WheelTexts.Change,
    };

    // Whoever has left can keep it until somebody else is chosen.
    private PersonChoice? Left => View.Rows.FirstOrDefault(r => r.Id == Form.Entry) is { OwnerHasLeft: true, OwnerId: { } id, Owner: { } name } ? new PersonChoice(id, name, "") : null;

    private async Task SaveAsync()
    {
        var (wheel, version, plan) = (View.Wheel!.Value, View.Version, Form.ToPlan());
        var outcome = Form.Entry is { } entry
            ? await change.HandleAsync(wheel, version, entry, plan, CancellationToken.None)
            : (await add.HandleAsync(Form.Key, wheel, version, plan, CancellationToken.None)).WithoutValue;
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnDone.InvokeAsync(new(WheelTexts.WasSaved(plan.Title), null));
    }
}
