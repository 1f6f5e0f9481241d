using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui.Charts;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>A red thread as a picture: a column for each stage, and what is missing in a broken frame. A list beside it says the same, and is all there is on a phone.</summary>
public sealed partial class ThreadPicture
{
    private ThreadLayout _layout = null!;

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter, EditorRequired] public required ThreadDrawing Drawing { get; set; }

    protected override void OnParametersSet() => _layout = new(Drawing);

    private static string ClassOf(ThreadNode node) => node.Glares ? "thread-node thread-node-gap" : "thread-node";

    private string Path(ThreadJoint joint)
    {
        var (fromX, toX) = (ThreadLayout.X(joint.From.Stage) + ThreadLayout.NodeWidth, ThreadLayout.X(joint.To.Stage));
        var (fromY, toY, bend) = (N(_layout.Middle(joint.From)), N(_layout.Middle(joint.To)), N((fromX + toX) / 2));
        return $"M{N(fromX)} {fromY}C{bend} {fromY} {bend} {toY} {N(toX)} {toY}";
    }

    private static string N(int number) => SvgNumber.Of(number);
}
