using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Hands what a form says to the command it is for.</summary>
public sealed class RunActionCommand(
    WriteProgressNote note, CommentOnActionItem comment, StartActionItem start, PutActionItemOnHold hold, ResumeActionItem resume,
    CompleteActionItem complete, AbortActionItem abort, EvaluateActionItem evaluate, ExtendDueDate extend, HandOverActionItem handOver,
    WaitLonger waitLonger, ChangeEffectInterval interval)
{
    public Task<Outcome> HandleAsync(ActionCommand command, ActionItemId id, int version, ActionItemCommandModel form, CancellationToken cancel) => command switch
    {
        ActionCommand.Note => note.HandleAsync(form.Key, id, version, form.Text, cancel),
        ActionCommand.Comment => comment.HandleAsync(form.Key, id, version, form.Text, cancel),
        ActionCommand.Start => start.HandleAsync(id, version, cancel),
        ActionCommand.PutOnHold => hold.HandleAsync(id, version, form.Text, form.Date ?? default, cancel),
        ActionCommand.Resume => resume.HandleAsync(id, version, cancel),
        ActionCommand.Complete => complete.HandleAsync(id, version, form.Text, form.WithRemaining, cancel),
        ActionCommand.Abort => abort.HandleAsync(id, version, form.Text, cancel),
        ActionCommand.Evaluate => evaluate.HandleAsync(id, version, form.Effect ?? ActionEffect.Unknown, form.Text, form.Values, cancel),
        ActionCommand.Extend => extend.HandleAsync(id, version, form.Date ?? default, form.Text, cancel),
        ActionCommand.HandOver => handOver.HandleAsync(id, version, PersonOf(form), form.Text, cancel),
        ActionCommand.WaitLonger => waitLonger.HandleAsync(id, version, form.Text, form.Date ?? default, cancel),
        ActionCommand.ChangeEffectInterval => interval.HandleAsync(id, version, form.Months ?? 0, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };

    private static PersonId PersonOf(ActionItemCommandModel form) => Guid.TryParse(form.Person, out var id) ? new(id) : default;
}
