using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>How many of the steps of an action are done, in words and as a bar; nothing for one without steps.</summary>
public sealed partial class StepProgress
{
    private readonly string _id = UniqueId.Next("framdrift");

    [Parameter, EditorRequired] public required int Done { get; set; }

    [Parameter, EditorRequired] public required int All { get; set; }

    private string Text => TextOf(Done, All);

    public static string TextOf(int done, int all) => all == 1 ? StepTexts.ProgressOne(done) : StepTexts.Progress(done, all);
}
