using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>A refusal, with the way on when somebody else has changed the meeting in the meantime.</summary>
public sealed partial class MeetingRefusal
{
    [Parameter, EditorRequired] public required Refusal? Refusal { get; set; }

    /// <summary>Where the step sends something out, and a number in the texts may stop it.</summary>
    [Parameter] public MeetingId? Meeting { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool CallsForReload => Refusal?.Code is { } code && (code == PersistenceRules.Stale.Code || code == MeetingRules.StateForbids.Code);
}
