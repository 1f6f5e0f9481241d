using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>On the page of a body: the way to its year, and what it is warned of.</summary>
public sealed partial class WheelCard(WheelQueries queries, NorwegianCalendar calendar)
{
    private WheelWarnings? _warnings;

    [Parameter, EditorRequired] public required MeetingBodyId Body { get; set; }

    protected override async Task OnParametersSetAsync() => _warnings = await queries.WarningsAsync(Body, CancellationToken.None);
}
