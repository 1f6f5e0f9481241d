using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.MeetingBodies;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>What became of what the body promised, grouped by what needs the meeting's attention first.</summary>
public sealed partial class SinceLast(SinceLastQueries queries)
{
    private readonly string _id = UniqueId.Next("siden-sist");
    private SinceLastView? _view;

    [Parameter, EditorRequired] public required MeetingBodyId Body { get; set; }

    [Parameter, EditorRequired] public required DateOnly Before { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private List<(string Name, List<ActionRow> Rows)> Groups
    {
        get
        {
            var open = _view!.Open;
            List<(string, List<ActionRow>)> groups =
            [
                (BodyTexts.Overdue, [.. open.Where(IsOverdue)]),
                (BodyTexts.OnTheWay, [.. open.Where(r => !IsOverdue(r) && r.State is not ActionItemState.OnHold)]),
                (BodyTexts.OnHold, [.. open.Where(r => !IsOverdue(r) && r.State is ActionItemState.OnHold)]),
                (BodyTexts.Done, [.. _view.Closed]),
            ];
            return [.. groups.Where(g => g.Item2.Count > 0)];
        }
    }

    protected override async Task OnInitializedAsync() => _view = await queries.FindAsync(Body, Before, CancellationToken.None);

    private bool IsOverdue(ActionRow row) => row.State.IsOpen() && row.DueDate < Today;
}
