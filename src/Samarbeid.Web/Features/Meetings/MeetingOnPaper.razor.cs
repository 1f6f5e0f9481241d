using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>The whole meeting for a printer: the screen shows one item at a time, paper has no next item to press.</summary>
public sealed partial class MeetingOnPaper(SinceLastQueries queries)
{
    private SinceLastView? _followUp;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (View.Items.Any(i => i.Kind is AgendaItemKind.FollowUp))
            _followUp = await queries.FindAsync(View.Head.BodyId, View.Head.Date, CancellationToken.None);
    }
}
